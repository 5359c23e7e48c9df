import { formatAsset } from './asset.js'

/** What an action costs, in units of 0.0001: by action, and by contract where all cost the same. What is not named costs as much as a transfer. */
const fees: Readonly<Record<string, number>> = {
  'eosio/transfer': 100,
  'eosio/vote': 500,
  'eosio/claim': 300,
  'eosio/updatebp': 1_000_000,
  'eosio/setemergency': 100_000,
  'eosio/removebp': 1_000_000,
  'eosio/newaccount': 1000,
  'eosio/heartbeat': 100,
  'eosio.msig/propose': 15_000,
  'eosio.msig': 10_000,
}
const COMMON = 100

/** The fee of a transaction: the sum over its actions. */
export function feeOf(actions: readonly { readonly account: string; readonly name: string }[], symbol: string): string {
  const units = actions.map(({ account, name }) => fees[`${account}/${name}`] ?? fees[account] ?? COMMON)
  return formatAsset(BigInt(units.reduce((sum, each) => sum + each, 0)), 4, symbol)
}
