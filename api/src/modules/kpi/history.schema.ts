import { kpiSubject } from '@secretariat/shared/kpi'
import { builder } from '../../builder.js'
import type { ChangeRow } from './history.js'
import { Kpi } from './kpi.schema.js'
import { few } from './parts.schema.js'

const Change = builder.objectRef<ChangeRow>('KpiChange').implement({
  description: 'Something that was stated of a KPI; nothing of it is ever changed, a later one corrects it.',
  fields: (t) => ({
    number: t.exposeInt('seq', { description: 'Its place among all entries.' }),
    previous: t.exposeInt('previous', { nullable: true, description: 'The entry of its kind that counted before; null for the first.' }),
    kind: t.exposeString('kind', { description: 'kpi.defined, kpi.evidenced or kpi.graded.' }),
    author: t.exposeString('author', { description: 'Who stated it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    said: t.expose('data', { type: 'JSON', description: 'All that was stated.' }),
  }),
})

builder.objectField(Kpi, 'history', (t) =>
  t.field({
    type: [Change],
    description: 'What was stated of it, newest first; nothing for records.',
    complexity: few,
    resolve: async ({ chain, round, kpi, origin }, _, { load }) =>
      origin === 'recorded' ? [] : [...(await load.kpiChanges.load({ chain, subject: kpiSubject({ round, kpi }) }))],
  }),
)
