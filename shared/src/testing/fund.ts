import { fundMotionRow, fundRequestRow } from '../facts/fund.js'
import { builder } from './builder.js'
import { eosOf } from './ids.js'

const motion = { motion: '1' }
const judged = { ...motion, approver: 'alice', memo: '' }
const asked = { proposer: 'bob', request: '1' }

export const fundMotionProposed = builder('fund-motion.proposed', {
  ...{ proposer: 'bob', title: 'Wallet', content: 'A wallet for all', amount: eosOf(1_000_000) },
})
export const fundMotionApproved = builder('fund-motion.approved', judged)
export const fundMotionUnapproved = builder('fund-motion.unapproved', judged)
export const fundMotionTurnedDown = builder('fund-motion.turned-down', { ...motion, memo: '' })
export const fundMotionClosed = builder('fund-motion.closed', { ...motion, memo: '' })
export const takeCoinAsked = builder('take-coin.asked', { ...motion, proposer: 'bob', content: 'First half', amount: eosOf(500_000) })
export const takeCoinAgreed = builder('take-coin.agreed', { ...asked, approver: 'alice', memo: '' })
export const takeCoinDisagreed = builder('take-coin.disagreed', { ...asked, approver: 'alice', memo: '' })
export const takeCoinClosed = builder('take-coin.closed', { ...asked, memo: '' })
export const committeeChanged = builder('committee.changed', { members: ['alice', 'carol'], memo: '' })
export const fundConfigured = builder('fund.configured', { setting: 'n.proposer', value: '100', text: '' })

export const fundGiven = builder('fund.given', { account: 'eosio.budget', giver: 'dave', amount: eosOf(20_000), memo: 'thanks' })

/** A row of a motion as a sample tells it. */
export const motionRow = (told: object = {}) =>
  fundMotionRow.parse({
    ...{ motion: '1', title: 'Wallet', content: 'A wallet for all', proposer: 'bob', remaining: eosOf(1_000_000), section: 0, until: 100 },
    ballots: { requested: ['alice', 'carol'], approved: [], unapproved: [] },
    ...told,
  })
/** A row of a request as a sample tells it. */
export const requestRow = (told: object = {}) =>
  fundRequestRow.parse({
    ...{
      proposer: 'bob',
      request: '1',
      motion: '1',
      content: 'First half',
      amount: eosOf(500_000),
      receiver: 'bob',
      section: 0,
      until: 200,
    },
    ...{ requested: ['alice', 'carol'], approved: [], unapproved: [] },
    ...told,
  })
export const fundStated = builder('fund.stated', {
  ...{ committee: ['alice', 'carol'], settings: [{ setting: 'n.proposer', value: '100' }] },
  ...{ motions: [motionRow()], requests: [requestRow()] },
})
export const fundBalanceStated = builder('fund-balance.stated', {
  account: 'eosio.budget',
  balance: eosOf(5_000_000),
  perBlock: eosOf(15_000),
})
