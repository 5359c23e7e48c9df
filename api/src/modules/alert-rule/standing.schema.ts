import type { ReadingState } from '@secretariat/db'
import { builder } from '../../builder.js'
import { Definition } from '../base/provenance.js'
import { definitionOf } from './definitions.js'
import { AlertReading } from './reading.schema.js'
import { AlertReadingState } from './reading-where.js'
import { nearestOf } from './readings.js'
import type { AlertRuleRow } from './rules.js'
import { AlertRule } from './schema.js'

const keyOf = ({ chain, rule }: AlertRuleRow) => ({ chain, rule: rule.id })

const AlertRuleStanding = builder.objectRef<{ state: ReadingState; count: number }>('AlertRuleStanding').implement({
  description: 'How many subjects of a rule stand alike.',
  fields: (t) => ({
    state: t.expose('state', { type: AlertReadingState, description: 'How they stand.' }),
    count: t.exposeInt('count', { description: 'How many they are.' }),
  }),
})

builder.objectFields(AlertRule, (t) => ({
  definition: t.field({ type: Definition, description: 'How its values are made.', resolve: ({ rule }) => definitionOf(rule.id) }),
  measuredAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When it last named every subject it knows, which may be none; null where nobody measured it yet.',
    resolve: async (row, _, { load }) => (await load.look.load(keyOf(row)))?.measuredAt ?? null,
  }),
  standings: t.field({
    type: [AlertRuleStanding],
    description: 'How many of its subjects stand how, the worst first; empty where it has none now.',
    resolve: async (row, _, { load }) => {
      const counts = new Map<ReadingState, number>()
      for (const { state } of await load.readings.load(keyOf(row))) counts.set(state, (counts.get(state) ?? 0) + 1)
      return [...counts].map(([state, count]) => ({ state, count }))
    },
  }),
  nearest: t.field({
    type: AlertReading,
    nullable: true,
    description: 'The subject that is nearest to being bad, or furthest beyond; null where nothing is measured.',
    resolve: async (row, _, { load }) => nearestOf(await load.readings.load(keyOf(row)), row.inForce ?? row.standard) ?? null,
  }),
}))
