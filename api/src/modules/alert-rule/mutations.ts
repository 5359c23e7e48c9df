import { entrySchema } from '@secretariat/shared'
import { ruleOf, type Severity } from '@secretariat/shared/alert'
import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { AlertSeverity } from '../incident/enums.js'
import { mending } from '../incident/state.js'
import { type AlertRuleRow, findRules } from './rules.js'
import { AlertRule } from './schema.js'

interface ThresholdsInput {
  suspected?: number | null | undefined
  confirmed: number
  severity: Severity
  critical?: number | null | undefined
  resolvedAfter: number
}

const AlertThresholdsInput = builder.inputRef<ThresholdsInput>('AlertThresholdsInput').implement({
  description: 'From which values on a rule shall speak.',
  fields: (t) => ({
    suspected: t.float({ description: 'From here on suspected; absent where it suspects nothing.' }),
    confirmed: t.float({ required: true, description: 'From here on certain.' }),
    severity: t.field({ type: AlertSeverity, required: true, description: 'How bad it is then.' }),
    critical: t.float({ description: 'From here on critical; absent where it never becomes worse.' }),
    resolvedAfter: t.int({ required: true, description: 'Good results in a row until it is over.' }),
  }),
})

interface ConfigureRule {
  chain: string
  rule: string
  enabled: boolean
  thresholds?: ThresholdsInput | null | undefined
  note: string
}

mutation('configureRule', {
  description: 'Sets from which values on a rule speaks on a chain, or turns it off; what counted before is kept.',
  role: 'deputy',
  input: builder.inputRef<ConfigureRule>('ConfigureRuleInput').implement({
    description: 'How the rule shall count.',
    fields: (t) => ({
      chain: t.string({ required: true, description: 'Key of the chain.' }),
      rule: t.string({ required: true, description: 'Id of the rule.' }),
      enabled: t.boolean({ required: true, description: 'Whether it speaks.' }),
      thresholds: t.field({ type: AlertThresholdsInput, description: 'From which values on; those that come with the rule, when absent.' }),
      note: t.string({ required: true, description: 'Why.' }),
    }),
  }),
  result: AlertRule,
  async run({ chain: name, rule, enabled, thresholds, note }, change) {
    const before = await requireRule(change, name, rule)
    if (thresholds != null) checkOrder(before.standard.bound, thresholds)
    const set =
      thresholds == null ? null : { ...thresholds, suspected: thresholds.suspected ?? null, critical: thresholds.critical ?? null }
    const stated = { kind: 'rule.configured', chain: before.chain, subject: rule, data: { enabled, thresholds: set, note } }
    await mending(async () => change.record(entrySchema.parse(stated)))
    return await requireRule(change, name, rule)
  },
})

/** What is critical is certain, and what is certain was suspected. */
function checkOrder(bound: 'least' | 'most', { suspected, confirmed, critical }: ThresholdsInput): void {
  const beyond = (one: number, other: number) => (bound === 'least' ? one > other : one < other)
  if (suspected != null && beyond(suspected, confirmed))
    throw new Mistake('INVALID', 'thresholds.suspected', 'Suspected comes before certain: it would never be reached')
  if (critical != null && beyond(confirmed, critical))
    throw new Mistake('INVALID', 'thresholds.critical', 'Critical comes after certain: nothing would only be a warning')
}

async function requireRule({ db }: Change, name: string, id: string): Promise<AlertRuleRow> {
  const chain = await db.selectFrom('chain').select('id').where('id', '=', requireChainId(name)).executeTakeFirst()
  if (chain === undefined) throw new Mistake('NOT_FOUND', 'chain', `There is no chain ${name}`)
  const found = (await findRules(db, [chain.id])).find(({ rule }) => rule.id === id)
  if (found !== undefined) return found
  const why = ruleOf(id) === undefined ? `There is no rule ${id.slice(0, 64)}` : `${id} means nothing on ${name}`
  throw new Mistake('NOT_FOUND', 'rule', why)
}
