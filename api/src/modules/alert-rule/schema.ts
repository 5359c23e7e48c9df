import { type Grouping, inhibitions, ruleOf } from '@secretariat/shared/alert'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { AlertSubject, AlertUnit } from '../incident/enums.js'
import { Incident } from '../incident/schema.js'
import { type AlertRuleRow, ruleKey, thresholdsAt } from './rules.js'
import { AlertThresholds } from './thresholds.schema.js'

const AlertRuleSource = builder.enumType('AlertRuleSource', {
  description: 'What a rule is measured from.',
  values: {
    HEAD: { value: 'head', description: 'Blocks that may not be final yet.' },
    RECORDS: { value: 'records', description: 'What is final and kept.' },
  } as const,
})

const seconds = (of: keyof Grouping) => (grouping: Grouping) => grouping[of] / 1000

const AlertGrouping = builder.objectRef<Grouping>('AlertGrouping').implement({
  description: 'How long the messages of a rule wait for each other, in seconds.',
  fields: (t) => ({
    waitSeconds: t.float({
      description: 'Before the first message, so that what heals at once is never told.',
      resolve: seconds('waitMs'),
    }),
    intervalSeconds: t.float({ description: 'Between two messages that tell something new.', resolve: seconds('intervalMs') }),
    repeatSeconds: t.float({ description: 'Until what goes on is told again.', resolve: seconds('repeatMs') }),
    repeatCriticalSeconds: t.float({
      description: 'The same where it is critical and nobody has it in hand.',
      resolve: seconds('repeatCriticalMs'),
    }),
    flappingSeconds: t.float({ description: 'Between two summaries of what comes and goes.', resolve: seconds('flappingMs') }),
  }),
})

export const AlertRule = builder.objectRef<AlertRuleRow>('AlertRule').implement({
  description: 'When something is bad, as it counts on a chain.',
  fields: (t) => ({
    key: t.string({ description: 'chain:rule:id.', resolve: ({ chain, rule }) => ruleKey({ chain, rule: rule.id }) }),
    rule: t.string({ description: 'Its id; translations are found by it.', resolve: ({ rule }) => rule.id }),
    chain: t.field({ type: Chain, description: 'The chain.', resolve: ({ chain }, _, { load }) => requireChain(load, chain) }),
    subjectKind: t.field({ type: AlertSubject, description: 'What its incidents are about.', resolve: ({ rule }) => rule.subject }),
    unit: t.field({ type: AlertUnit, description: 'What its values count.', resolve: ({ rule }) => rule.unit }),
    source: t.field({ type: AlertRuleSource, description: 'What it is measured from.', resolve: ({ rule }) => rule.source }),
    enabled: t.boolean({ description: 'Whether it speaks.', resolve: ({ inForce }) => inForce !== undefined }),
    thresholds: t.field({
      type: AlertThresholds,
      nullable: true,
      description: 'Those in force; null where it is turned off.',
      resolve: ({ inForce }) => inForce ?? null,
    }),
    standard: t.expose('standard', { type: AlertThresholds, description: 'Those that come with the rule.' }),
    setBy: t.string({
      nullable: true,
      description: 'Who set it; null while nobody did.',
      resolve: ({ setting }) => setting?.author ?? null,
    }),
    setAt: t.field({ type: 'DateTime', nullable: true, description: 'When that was.', resolve: ({ setting }) => setting?.at ?? null }),
    note: t.string({ nullable: true, description: 'What was said with it.', resolve: ({ setting }) => setting?.note ?? null }),
  }),
})

builder.objectFields(AlertRule, (t) => ({
  grouping: t.field({ type: AlertGrouping, description: 'How its messages wait for each other.', resolve: ({ rule }) => rule.grouping }),
  quiets: t.stringList({
    description: 'Ids of the rules whose incidents are not told while one of its own goes on.',
    resolve: ({ rule }) => inhibitions.flatMap((each) => (each.rule === rule.id ? [...each.silences] : [])),
  }),
  quietedBy: t.stringList({
    description: 'Ids of the rules that keep it quiet in the same way.',
    resolve: ({ rule }) => inhibitions.flatMap((each) => (each.silences.includes(rule.id) ? [each.rule] : [])),
  }),
  open: t.field({
    type: [Incident],
    description: 'Its incidents that go on, newest first, with what was measured when they moved last.',
    resolve: async ({ chain, rule }, _, { load }) => [...(await load.openIncidents.load({ chain, rule: rule.id }))],
  }),
}))

builder.objectField(Incident, 'thresholds', (t) =>
  t.field({
    type: AlertThresholds,
    nullable: true,
    description: 'Those it was judged by; null where this version does not know them.',
    resolve: async ({ chain, rule, version, openedHeight: height }, _, { load }) => {
      const { profile } = await requireChain(load, chain)
      const says = ruleOf(rule)?.follow === undefined ? undefined : await load.says.load({ chain, height })
      return thresholdsAt(profile, rule, version === 0 ? undefined : await load.ruleVersion.load(version), says) ?? null
    },
  }),
)

builder.queryField('alertRules', (t) =>
  t.field({
    type: [AlertRule],
    description: 'The rules that mean something on a chain; none for a chain that is not known.',
    args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
    resolve: async (_, { chain }, { load }) => [...(await load.rulesOf.load(requireChainId(chain)))],
  }),
)
