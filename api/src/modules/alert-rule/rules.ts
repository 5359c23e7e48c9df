import type { Schema } from '@secretariat/db'
import { type ChainId, entrySchema, type Height } from '@secretariat/shared'
import {
  type AlertProfile,
  alertProfiles,
  type ChainSays,
  type Rule,
  type RuleId,
  ruleOf,
  rules,
  type Thresholds,
  thresholdsOf,
} from '@secretariat/shared/alert'
import { type Kysely, type Selectable, sql } from 'kysely'
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

/** The rules that mean something on these chains, in the order of the list. */
export async function findRules(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<AlertRuleRow[]> {
  const known = await db.selectFrom('chain').select(['id', 'profile']).where('id', 'in', chains).execute()
  const settings = await db.selectFrom('ruleSetting').selectAll().where('chain', 'in', chains).execute()
  const said = new Map(
    (
      await findSays(
        db,
        chains.map((chain) => ({ chain, height: null })),
      )
    ).map((row) => [row.chain, row]),
  )
  return known.flatMap((chain) =>
    rules.flatMap((rule) => {
      const setting = settings.find((each) => each.chain === chain.id && each.rule === rule.id)
      return ruleRow(chain, rule, setting, said.get(chain.id)) ?? []
    }),
  )
}

function ruleRow(
  { id, profile }: { id: ChainId; profile: string },
  rule: Rule<RuleId>,
  setting: SettingRow | undefined,
  says: ChainSays | undefined,
): AlertRuleRow | undefined {
  const known = alertProfileOf(profile)
  const standard = known && thresholdsOf(rule, known, undefined, says)
  if (known === undefined || standard === undefined) return undefined
  return { chain: id, rule, setting, standard, inForce: thresholdsOf(rule, known, setting, says) }
}

/** A chain, and the block up to which it is asked; null for the newest. */
export interface SaysKey {
  readonly chain: ChainId
  readonly height: Height | null
}

export interface SaysRow extends SaysKey, ChainSays {}

const saysKey = ({ chain, height }: SaysKey): string => `${chain}:${height ?? ''}`

/** What chains themselves said at these blocks that thresholds follow. */
async function findSays(db: Kysely<Schema>, keys: readonly SaysKey[]): Promise<SaysRow[]> {
  const { rows } = await sql<SaysRow>`
    /* alert_says */
    select asked.chain, asked.height, (
      select penalty.tolerance from producer_penalty penalty
      where penalty.chain = asked.chain and penalty.tolerance is not null and (asked.height is null or penalty.height <= asked.height)
      order by penalty.height desc, penalty.ordinal desc
      limit 1
    ) as tolerance
    from unnest(${keys.map(({ chain }) => chain)}::text[], ${keys.map(({ height }) => height)}::int8[]) as asked (chain, height)`.execute(
    db,
  )
  return rows
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
  const ofRow = ({ chain, rule }: AlertRuleRow) => ruleKey({ chain, rule: rule.id })
  const rulesOf = rowsLoader(
    String,
    (chains: readonly ChainId[]) => findRules(db, chains),
    ({ chain }) => chain,
  )
  return {
    rulesOf,
    rule: rowLoader(
      ruleKey,
      async (keys: readonly RuleKey[]) => (await rulesOf.loadMany([...new Set(keys.map(({ chain }) => chain))])).flatMap(orThrow),
      ofRow,
    ),
    says: rowLoader(saysKey, (keys: readonly SaysKey[]) => findSays(db, keys), saysKey),
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

function orThrow<Row>(rows: Row | Error): Row {
  if (rows instanceof Error) throw rows
  return rows
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
export function thresholdsAt(
  profile: string,
  id: string,
  version: VersionRow | undefined,
  says: ChainSays | undefined,
): Thresholds | undefined {
  const [rule, known] = [ruleOf(id), alertProfileOf(profile)]
  if (rule === undefined || known === undefined) return undefined
  if (version === undefined) return thresholdsOf(rule, known, undefined, says)
  const { seq, ...stated } = version
  const entry = entrySchema.safeParse(stated)
  // One that turned the rule off judged nothing.
  return entry.data?.kind === 'rule.configured' ? thresholdsOf(rule, known, { seq, ...entry.data.data, enabled: true }, says) : undefined
}
