import { ruleOf } from '@secretariat/shared/alert'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { AlertSubject, AlertUnit } from '../incident/enums.js'
import { Incident } from '../incident/schema.js'
import { subjectNameOf } from '../incident/subject.js'
import { Silence } from '../silence/schema.js'
import { silenceOf } from '../silence/silences.js'
import { AlertReadingState, AlertReadingWhereInput } from './reading-where.js'
import { countReadings, distanceOf, findReadings, type ReadingRow, readingList } from './readings.js'
import { ruleKey } from './rules.js'
import { AlertThresholds } from './thresholds.schema.js'

export const AlertReading = builder.objectRef<ReadingRow>('AlertReading').implement({
  description: 'What a rule measured of one subject last, and how that stands to its thresholds.',
  fields: (t) => ({
    key: t.string({ description: 'chain:rule:id:subject.', resolve: (row) => `${ruleKey(row)}:${row.subject}` }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    rule: t.exposeString('rule', { description: 'Id of the rule.' }),
    subjectKind: t.field({
      type: AlertSubject,
      nullable: true,
      description: 'What it is about; null where this version does not know the rule.',
      resolve: ({ rule }) => ruleOf(rule)?.subject ?? null,
    }),
    subject: t.exposeString('subject', { description: 'Which one, as the chain writes it.' }),
    subjectName: t.string({
      description: 'The same for people: an account in the form of its chain.',
      resolve: (row, _, context) => subjectNameOf(row, context),
    }),
    title: t.string({
      nullable: true,
      description: 'What it is called; null for what has no title.',
      resolve: ({ facts }) => (typeof facts.title === 'string' ? facts.title : null),
    }),
    missing: t.stringList({
      nullable: true,
      description: 'Who is waited for, by name; null where the rule waits for nobody, or nobody knows for whom.',
      resolve: ({ facts }) => (Array.isArray(facts.missing) ? facts.missing.map(String) : null),
    }),
    unit: t.field({
      type: AlertUnit,
      nullable: true,
      description: 'What the value counts; null where this version does not know the rule.',
      resolve: ({ rule }) => ruleOf(rule)?.unit ?? null,
    }),
    value: t.exposeFloat('value', { nullable: true, description: 'What was measured; null where there is no data.' }),
    state: t.expose('state', { type: AlertReadingState, description: 'How it stands.' }),
  }),
})

builder.objectFields(AlertReading, (t) => ({
  thresholds: t.field({
    type: AlertThresholds,
    nullable: true,
    description: 'Those in force; null where the rule is turned off.',
    resolve: async (row, _, { load }) => (await load.rule.load(row))?.inForce ?? null,
  }),
  distance: t.float({
    nullable: true,
    description: 'How far the value is from the one at which it is certain, in its unit; 0 or less once it is there, null where unknown.',
    resolve: async (row, _, { load }) => distanceOf(row, (await load.rule.load(row))?.inForce),
  }),
  at: t.expose('at', { type: 'DateTime', description: 'The time it speaks of: that of the newest block that is read, or of the clock.' }),
  block: t.expose('height', {
    type: 'BlockNumber',
    nullable: true,
    description: 'The newest block it rests on; null where no block decides.',
  }),
  provisional: t.exposeBoolean('provisional', { description: 'Whether it rests on blocks that may still be undone.' }),
  measuredAt: t.expose('measuredAt', { type: 'DateTime', description: 'When it was measured, by the clock.' }),
  incident: t.field({
    type: Incident,
    nullable: true,
    description: 'The incident of it that goes on; null where there is none.',
    resolve: async ({ incident }, _, { load }) => (incident === null ? null : ((await load.incident.load(incident)) ?? null)),
  }),
  inhibitedBy: t.field({
    type: Incident,
    nullable: true,
    description: 'The larger trouble because of which nobody is told of it; null where there is none.',
    resolve: async ({ inhibitedBy }, _, { load }) => (inhibitedBy === null ? null : ((await load.incident.load(inhibitedBy)) ?? null)),
  }),
  silence: t.field({
    type: Silence,
    nullable: true,
    description: 'The silence because of which nobody is told, or would be told, of it; null where there is none.',
    resolve: async (row, _, { load, now }) => {
      const severity = row.severity ?? (await load.rule.load(row))?.standard.severity ?? 'info'
      const about = { chain: row.chain, rule: row.rule, subject: row.subject, severity, openedAt: row.openedAt ?? now }
      return silenceOf(about, await load.currentSilences.load(row.chain), now) ?? null
    },
  }),
}))

builder.queryField('alertReadings', (t) =>
  t.connection(
    {
      type: AlertReading,
      description: `What rules measured last, the worst first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ description: 'Key of the chain; all chains, when absent.' }),
        where: t.arg({ type: AlertReadingWhereInput, description: 'Which readings.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = readingList(chain == null ? null : requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findReadings(db, list, span),
          () => countReadings(db, list),
        )
      },
    },
    { name: 'AlertReadingConnection' },
    { name: 'AlertReadingEdge' },
  ),
)
