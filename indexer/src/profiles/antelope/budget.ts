import { AccountId } from '@secretariat/shared'
import { z } from 'zod'
import { budgetSamples, type FundRules } from './budget-samples.js'
import { type ActionSpec, action, type ContractSpec, type TableSample } from './profile.js'
import { account, accounts, asset, count, record, words } from './words.js'

const judged = z.object({ approver: account, id: record, memo: words })
const answered = judged.extend({ proposer: account })

const actions = [
  action('handover', z.object({ committeers: accounts, memo: words }), ({ committeers, memo }) => ({
    kind: 'committee.changed',
    members: committeers,
    memo,
  })),
  action(
    'propose',
    z.object({ proposer: account, title: words, content: words, quantity: asset }),
    ({ quantity, ...rest }, { amount }) => ({
      kind: 'fund-motion.proposed',
      ...rest,
      amount: amount(quantity),
    }),
  ),
  action('approve', judged, ({ id, ...rest }) => ({ kind: 'fund-motion.approved', motion: id, ...rest })),
  action('unapprove', judged, ({ id, ...rest }) => ({ kind: 'fund-motion.unapproved', motion: id, ...rest })),
  action(
    'takecoin',
    // The contract's own spelling of the motion's number.
    z.object({ proposer: account, montion_id: record, content: words, quantity: asset }),
    ({ montion_id, quantity, ...rest }, { amount }) => ({ kind: 'take-coin.asked', motion: montion_id, ...rest, amount: amount(quantity) }),
  ),
  action('agreecoin', answered, ({ id, ...rest }) => ({ kind: 'take-coin.agreed', request: id, ...rest })),
  action('unagreecoin', answered, ({ id, ...rest }) => ({ kind: 'take-coin.disagreed', request: id, ...rest })),
  action('turndown', z.object({ id: record, memo: words }), ({ id, memo }) => ({ kind: 'fund-motion.turned-down', motion: id, memo })),
  action('closemotion', z.object({ id: record, memo: words }), ({ id, memo }) => ({ kind: 'fund-motion.closed', motion: id, memo })),
  action('closecoin', z.object({ proposer: account, id: record, memo: words }), ({ id, ...rest }) => ({
    kind: 'take-coin.closed',
    request: id,
    ...rest,
  })),
  action(
    'updateconfig',
    z.object({ config: z.string(), number_value: count, string_value: words }),
    ({ config, number_value, string_value }) => ({ kind: 'fund.configured', setting: config, value: number_value, text: string_value }),
  ),
]

/** Transfers of the core token to a fund; those to others are nothing for us. */
export function giftsTo(fund: string): ActionSpec {
  return action(
    'transfer',
    z.object({ from: account, to: account, quantity: asset, memo: words }),
    ({ from, to, quantity, memo }, { amount }) =>
      to === fund ? { kind: 'fund.given', account: to, giver: from, amount: amount(quantity), memo } : [],
  )
}

/** The budget of an Antelope chain, under the account that keeps it there. */
export function budget(rules: FundRules): { readonly contract: ContractSpec; readonly samples: readonly TableSample[] } {
  return { contract: { account: AccountId(rules.account), actions, ignored: [] }, samples: budgetSamples(rules) }
}

/** The account that keeps EOSC's budget. */
export const eoscFund = 'eosio.budget'

/** EOSC's: 1.5 of the 5 tokens of every block are the fund's, by the constants of its system contract. */
export const eoscBudget = budget({
  account: eoscFund,
  ledger: { code: 'eosio', scope: 'eosio', table: 'accounts' },
  perBlock: '1.5000 EOS',
  everySlots: { rows: 100, balance: 1200 },
})
