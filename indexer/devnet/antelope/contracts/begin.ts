import type { SimContext } from '../contract.js'
import { keyOf } from '../keys.js'
import { assetText, tokens } from './assets.js'
import { authorities, byAccounts, delegateToProducers, systemAccounts } from './authority.js'
import { budgetAccount, budgetConfigs } from './budget/tables.js'
import { type Cast, everybody, secretariat } from './cast.js'
import type { ContractsLedger } from './ledger.js'
import { agentAccount } from './msig/msig.js'
import { daysInBlocks, twoThirds } from './periods.js'
import { blockPledge, openPledge, pledgeTypes } from './pledge.js'
import { enlist, voters } from './stock-system.js'
import { BUDGET_SHARE } from './system/blocks.js'
import { register } from './system/producers.js'
import { accounts, configs, status } from './system/tables.js'
import { found } from './token.js'

const WEALTH = { voter: 3_000_000, producer: 500_000, fund: 2_000_000, budget: 20_000_000, other: 200_000 }
/** What a producer must have pledged to be paid, and something on top. */
const PLEDGE = 15_000

/** The first rows of a chain. */
export function begin(ledger: ContractsLedger, cast: Cast, context: SimContext): void {
  delegateToProducers(context, systemAccounts(context.settings))
  const levels = cast.secretaries.map((actor) => ({ actor, permission: 'active' }))
  authorities.put(context.tables, byAccounts('active', 3, levels), secretariat)
  if (context.settings.kind === 'eosc') beginEosc(ledger, cast, context)
  else beginStock(ledger, cast, context)
}

function wealthOf(cast: Cast, producers: readonly string[], account: string): number {
  if (cast.voters.includes(account)) return WEALTH.voter
  if (account === cast.fund) return WEALTH.fund
  return producers.includes(account) || cast.standbys.includes(account) ? WEALTH.producer : WEALTH.other
}

function beginEosc(ledger: ContractsLedger, cast: Cast, context: SimContext): void {
  const { tables, settings } = context
  const { core, producers } = settings
  const give = (account: string, count: number) => accounts.put(tables, { name: account, available: assetText(tokens(count, core), core) })
  for (const account of [...systemAccounts(settings), 'eosio.prods', agentAccount]) give(account, WEALTH.other)
  for (const account of everybody(settings, cast)) give(account, wealthOf(cast, producers, account))
  give(budgetAccount, WEALTH.budget)
  pledgeTypes.put(tables, { pledge_name: blockPledge, deduction_account: 'eosio', pledge: assetText(0n, core) })
  for (const account of [...producers, ...cast.standbys, ...cast.builders, ...cast.secretaries])
    openPledge(context, account, tokens(PLEDGE, core))
  for (const bpname of producers) register(ledger, context, candidacy(bpname))
  for (const [config_name, number_value] of [
    ['r.weightl', 4800],
    ['pun.appnum', twoThirds(producers.length)],
    ['rst.rweightl', 1],
  ] as const) {
    configs.put(tables, { config_name, number_value, string_value: '' })
  }
  const number_value = daysInBlocks(7, settings)
  for (const config_name of ['n.proposer', 'n.takecoin']) budgetConfigs.put(tables, { config_name, number_value, string_value: '' })
  status.put(tables, { name: 'chainstatus', emergency: false })
  context.enter(() => Object.assign(ledger.budget, { perBlock: `${BUDGET_SHARE}`, opening: `${tokens(WEALTH.budget, core)}` }))
}

/** How somebody presents themselves. */
export const candidacy = (bpname: string) => ({
  bpname,
  block_signing_key: keyOf(bpname),
  commission_rate: bpname.length * 300,
  url: `https://${bpname}.example`,
})

function beginStock(ledger: ContractsLedger, cast: Cast, context: SimContext): void {
  const { settings, tables } = context
  const { producers } = settings
  const wealth = [...everybody(settings, cast), 'eosio.prods'].map((account) => [account, wealthOf(cast, producers, account)] as const)
  found(context, wealth)
  for (const owner of cast.voters) {
    const staked = Number(tokens(WEALTH.voter, settings.core))
    voters.put(tables, { owner, proxy: '', producers: [], staked, last_vote_weight: 0, proxied_vote_weight: 0, is_proxy: false })
  }
  for (const [i, owner] of producers.entries()) {
    enlist(ledger, context, { owner, producer_key: keyOf(owner), url: `https://${owner}.example`, location: i })
  }
}
