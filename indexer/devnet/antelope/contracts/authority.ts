import type { Moment, PermissionLevel, SimContext, SimSettings } from '../contract.js'
import { twoThirds } from './periods.js'
import { defineTable } from './rows.js'

type Authority = { readonly permission: string; readonly threshold: number; readonly accounts: readonly PermissionLevel[] }
/** Scope: the account. No node shows this table; permissions are told by `get_account`. */
export const authorities = defineTable<Authority>('eosio', 'authority', ({ permission }) => permission)

type Rules = Pick<Moment, 'tables' | 'schedule'>

/** Parts of the producers in office that a permission of `eosio.prods` asks for. */
const producerShares: Readonly<Record<string, (size: number) => number>> = {
  active: twoThirds,
  'prod.major': (size) => Math.floor(size / 2) + 1,
  'prod.minor': (size) => Math.floor(size / 3) + 1,
}

/** The accounts that may act together under a permission; undefined where its own key acts. */
export function authorityOf(
  { tables, schedule }: Rules,
  { actor, permission }: PermissionLevel,
): Omit<Authority, 'permission'> | undefined {
  const share = actor === 'eosio.prods' ? producerShares[permission] : undefined
  if (share === undefined) return authorities.get(tables, permission, actor)
  return { threshold: share(schedule.length), accounts: schedule.map((producer) => ({ actor: producer, permission: 'active' })) }
}

/** Whether those who signed may act for somebody. */
export function satisfies(rules: Rules, wanted: PermissionLevel, signed: readonly PermissionLevel[]): boolean {
  if (signed.some(({ actor, permission }) => actor === wanted.actor && permission === wanted.permission)) return true
  const authority = authorityOf(rules, wanted)
  if (authority === undefined) return false
  return authority.accounts.filter((each) => satisfies(rules, each, signed)).length >= authority.threshold
}

/** Accounts of the system act when the producers in office do. */
export function delegateToProducers(context: SimContext, accounts: readonly string[]): void {
  const producers = [{ actor: 'eosio.prods', permission: 'active' }]
  for (const account of accounts) authorities.put(context.tables, { permission: 'active', threshold: 1, accounts: producers }, account)
}

export const systemAccounts = ({ kind }: SimSettings): readonly string[] =>
  kind === 'eosc'
    ? ['eosio', 'eosio.budget', 'eosio.pledge', 'eosio.msig', 'force.fund']
    : ['eosio', 'eosio.msig', 'eosio.token', 'net.fund']
