import type { Moment, PermissionLevel, SimContext, SimSettings } from '../contract.js'
import { keyOf } from '../keys.js'
import { twoThirds } from './periods.js'
import { defineTable } from './rows.js'

type Authority = {
  readonly permission: string
  readonly parent: string
  readonly threshold: number
  readonly keys: readonly { readonly key: string; readonly weight: number }[]
  readonly accounts: readonly { readonly permission: PermissionLevel; readonly weight: number }[]
  readonly waits: readonly { readonly wait_sec: number; readonly weight: number }[]
}
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
export function authorityOf({ tables, schedule }: Rules, { actor, permission }: PermissionLevel): Authority | undefined {
  const share = actor === 'eosio.prods' ? producerShares[permission] : undefined
  if (share === undefined) return authorities.get(tables, permission, actor)
  return { ...byAccounts(permission, share(schedule.length), schedule.map(active)), parent: parents[permission] ?? 'owner' }
}

/** Every permission of an account; those that nobody gave it are met by its own key. */
export function authoritiesOf(rules: Rules, account: string): readonly Authority[] {
  const given = authorities.all(rules.tables, account)
  const chainsOwn = account === 'eosio.prods' ? Object.keys(producerShares) : []
  const all = [...given, ...chainsOwn.flatMap((permission) => authorityOf(rules, { actor: account, permission }) ?? [])]
  const own = ['owner', 'active'].filter((name) => all.every(({ permission }) => permission !== name))
  return [...own.map((permission) => byKey(account, permission)), ...all]
}

/** Whether those who signed may act for somebody. */
export function satisfies(rules: Rules, wanted: PermissionLevel, signed: readonly PermissionLevel[]): boolean {
  if (signed.some(({ actor, permission }) => actor === wanted.actor && permission === wanted.permission)) return true
  const authority = authorityOf(rules, wanted)
  if (authority === undefined) return false
  const met = authority.accounts.filter((each) => satisfies(rules, each.permission, signed))
  return met.reduce((sum, { weight }) => sum + weight, 0) >= authority.threshold
}

/** Accounts of the system act when the producers in office do. */
export function delegateToProducers(context: SimContext, accounts: readonly string[]): void {
  for (const account of accounts) authorities.put(context.tables, byAccounts('active', 1, [active('eosio.prods')]), account)
}

/** A permission that is met when so many of these act; no key meets it. */
export function byAccounts(permission: string, threshold: number, levels: readonly PermissionLevel[]): Authority {
  const accounts = levels.map((each) => ({ permission: each, weight: 1 }))
  return { permission, parent: 'owner', threshold, keys: [], accounts, waits: [] }
}

/** A permission that the account's own key meets. */
function byKey(account: string, permission: string): Authority {
  const parent = permission === 'owner' ? '' : 'owner'
  return { permission, parent, threshold: 1, keys: [{ key: keyOf(account), weight: 1 }], accounts: [], waits: [] }
}

const active = (actor: string): PermissionLevel => ({ actor, permission: 'active' })
const parents: Readonly<Record<string, string>> = { 'prod.major': 'active', 'prod.minor': 'prod.major' }

export const systemAccounts = ({ kind }: SimSettings): readonly string[] =>
  kind === 'eosc'
    ? ['eosio', 'eosio.budget', 'eosio.pledge', 'eosio.msig', 'force.fund']
    : ['eosio', 'eosio.msig', 'eosio.token', 'net.fund']
