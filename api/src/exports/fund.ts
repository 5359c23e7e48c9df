import { findChecks } from '../modules/fund/funds.js'
import { findMotions, motionList } from '../modules/fund/motions.js'
import { findTerms } from '../modules/fund/terms.js'
import type { FundMotionWhere } from '../modules/fund/where.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Table } from './table.js'
import { walk } from './walk.js'

/** Motions of a fund with what became of them. */
export const fundMotions: Table = {
  name: 'fund-motions',
  columns: [
    ...['key', 'chain', 'number', 'number_basis', 'title', 'proposer', 'stage', 'amount', 'amount_raw', 'paid', 'paid_raw'],
    ...['remaining', 'remaining_raw', 'asset', 'approvals', 'objections', 'committee', 'needed', 'requests', 'proposed_at'],
    ...['proposed_block', 'passed_block', 'until_block', 'closed_block', 'fact'],
  ],
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = motionList(askedChain(query), inputOf('FundMotionWhere', query.where) as FundMotionWhere | undefined)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findMotions(at, list, span)))
        yield page.map((row) => ({
          ...{ key: row.key, chain: row.chain, number: row.motion, number_basis: row.basis, title: row.title, proposer: row.proposer },
          ...{ stage: row.stage, asset: row.asset, approvals: row.approvals, objections: row.objections, committee: row.size },
          ...amountCells('amount', row.amount, row.asset),
          ...amountCells('paid', row.paid, row.asset),
          ...amountCells('remaining', row.remaining, row.asset),
          ...{ needed: row.needed, requests: row.requests, proposed_at: row.proposedAt, proposed_block: row.proposedHeight },
          ...{ passed_block: row.passedHeight, until_block: row.untilHeight, closed_block: row.closedHeight },
          fact: row.proposedFact ?? row.rowFact,
        }))
    }
  },
}

/** Every payment of a fund and what it is known from. */
export const fundPayments: Table = {
  name: 'fund-payments',
  columns: ['chain', 'motion_key', 'motion', 'amount', 'amount_raw', 'asset', 'receiver', 'evidence', 'paid_at', 'paid_block', 'fact'],
  lines: (query) => {
    const chain = askedChain(query)
    return async function* read(db) {
      const rows = await db.selectFrom('fundPayment').selectAll().where('chain', '=', chain).orderBy('height').orderBy('key').execute()
      yield rows.map((row) => ({
        ...{ chain, motion_key: row.motionKey, motion: row.motion, asset: row.asset, receiver: row.receiver, evidence: row.evidence },
        ...amountCells('amount', row.amount, row.asset),
        ...{ paid_at: row.paidAt, paid_block: row.height, fact: row.factId },
      }))
    }
  },
}

/** What looks told of the balance, beside what flows make of the first one; oldest first. */
export const fundBalances: Table = {
  name: 'fund-balances',
  columns: [
    ...['chain', 'block', 'at', 'balance', 'balance_raw', 'inflow', 'inflow_raw', 'gifts', 'gifts_raw', 'payouts', 'payouts_raw'],
    ...['expected', 'expected_raw', 'difference', 'difference_raw', 'asset', 'fact'],
  ],
  lines: (query) => {
    const chain = askedChain(query)
    return async function* read(db) {
      const rows = await findChecks(db, chain, Number.MAX_SAFE_INTEGER)
      yield rows.map((row) => ({
        ...{ chain, block: row.height, at: row.statedAt, asset: row.asset, fact: row.factId },
        ...amountCells('balance', row.balance, row.asset),
        ...amountCells('inflow', row.inflow, row.asset),
        ...amountCells('gifts', row.gifts, row.asset),
        ...amountCells('payouts', row.payouts, row.asset),
        ...amountCells('expected', row.expected, row.asset),
        ...amountCells('difference', row.difference, row.asset),
      }))
    }
  },
}

/** Pay of the secretariat, month by month. */
export const secretariatPay: Table = {
  name: 'secretariat-pay',
  columns: [
    ...['chain', 'term', 'from', 'until', 'members', 'state', 'due', 'due_raw', 'claimed', 'claimed_raw', 'paid', 'paid_raw', 'asset'],
  ],
  lines: (query) => {
    const chain = askedChain(query)
    return async function* read(db) {
      for (const { number, definition, months, asset } of await findTerms(db, chain, new Date()))
        yield months.map(({ from, until, state, due, claimed, paid }) => ({
          ...{ chain, term: number, from, until, members: definition.members.length, state, asset },
          ...amountCells('due', due, asset),
          ...amountCells('claimed', claimed, asset),
          ...amountCells('paid', paid, asset),
        }))
    }
  },
}
