import type { Schema } from '@secretariat/db'
import { type ChainId, entrySchema } from '@secretariat/shared'
import {
  type AlertProfile,
  alertProfiles,
  type Rule,
  type RuleId,
  ruleOf,
  rules,
  type Thresholds,
  thresholdsOf,
} from '@secretariat/shared/alert'
import type { Kysely, Selectable } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'
import type { IncidentRow } from '../incident/incidents.js'

export type SettingRow = Selectable<Schema['ruleSetting']>

/** A rule as it is set on a chain. */
export interface AlertRuleRow {
  readonly chain: ChainId
  readonly rule: Rule<RuleId>
  readonly setting: SettingRow | undefined
  readonly standard: Thresholds
  /** Undefined where it is turned off. */
  readonly inForce: Thresholds | undefined
}

/** Undefined for chains that no rule speaks of. */
export function alertProfileOf(profile: string): AlertProfile | undefined {
  return alertProfiles.find((each) => each === profile)
}

/** The rules that mean something on a chain, in the order of the list. */
export async function findRules(db: Kysely<Schema>, { id, profile }: { id: ChainId; profile: string }): Promise<AlertRuleRow[]> {
  const settings = await db.selectFrom('ruleSetting').selectAll().where('chain', '=', id).execute()
  return rules.flatMap((rule) => {
    const found = ruleRow(
      { id, profile },
      rule,
      settings.find((each) => each.rule === rule.id),
    )
    return found === undefined ? [] : [found]
  })
}

export function ruleRow(
  { id, profile }: { id: ChainId; profile: string },
  rule: Rule<RuleId>,
  setting: SettingRow | undefined,
): AlertRuleRow | undefined {
  const known = alertProfileOf(profile)
  const standard = known && thresholdsOf(rule, known)
  if (known === undefined || standard === undefined) return undefined
  return { chain: id, rule, setting, standard, inForce: thresholdsOf(rule, known, setting) }
}

export interface RuleKey {
  readonly chain: ChainId
  readonly rule: string
}

export const ruleKey = ({ chain, rule }: RuleKey): string => `${chain}:rule:${rule}`

/** How an entry set a rule, whatever counts now. */
export interface VersionRow {
  readonly seq: number
  readonly kind: string
  readonly chain: ChainId
  readonly subject: string
  readonly data: unknown
}

export function alertRuleLoaders(db: Kysely<Schema>) {
  return {
    openIncidents: rowsLoader(ruleKey, (keys: readonly RuleKey[]) => findOpen(db, keys), ruleKey),
    ruleVersion: rowLoader(
      String,
      (seqs: readonly number[]): Promise<VersionRow[]> =>
        db
          .selectFrom('entry')
          .select(['seq', 'kind', 'chain', 'subject', 'data'])
          .where('kind', '=', 'rule.configured')
          .where('seq', 'in', seqs)
          .execute(),
      ({ seq }) => String(seq),
    ),
  }
}

function findOpen(db: Kysely<Schema>, keys: readonly RuleKey[]): Promise<IncidentRow[]> {
  const chains = [...new Set(keys.map(({ chain }) => chain))]
  return db
    .selectFrom('incidentState')
    .selectAll()
    .where('open', '=', true)
    .where('chain', 'in', chains)
    .orderBy('openedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1000)
    .execute()
}

/** The thresholds that a version of a rule had; undefined where neither this program nor an entry knows them. */
export function thresholdsAt(profile: string, id: string, version: VersionRow | undefined): Thresholds | undefined {
  const [rule, known] = [ruleOf(id), alertProfileOf(profile)]
  if (rule === undefined || known === undefined) return undefined
  if (version === undefined) return thresholdsOf(rule, known)
  const { seq, ...stated } = version
  const entry = entrySchema.safeParse(stated)
  // One that turned the rule off judged nothing.
  return entry.data?.kind === 'rule.configured' ? thresholdsOf(rule, known, { seq, ...entry.data.data, enabled: true }) : undefined
}
