import type { Fact } from '../fact.js'
import {
  committeeChanged,
  fundBalanceStated,
  fundConfigured,
  fundGiven,
  fundMotionApproved,
  fundMotionClosed,
  fundMotionProposed,
  fundMotionTurnedDown,
  fundMotionUnapproved,
  fundStated,
  motionRow,
  requestRow,
  takeCoinAgreed,
  takeCoinAsked,
} from './fund.js'
import { eosOf } from './ids.js'

const committee = ['ada', 'ben', 'cid', 'dot', 'eve'] as const
const periods = { publicity: 20, request: 15 }

const propose = (height: number, proposer: string, title: string, amount: number) =>
  fundMotionProposed({ height, proposer, title, content: '', amount: eosOf(amount) })
const approve = (from: number, motion: string, who: readonly string[]) =>
  who.map((approver, i) => fundMotionApproved({ height: from + i, ordinal: 2, motion, approver }))
const agree = (from: number, request: string, who: readonly string[]) =>
  who.map((approver, i) => takeCoinAgreed({ height: from + i, ordinal: 2, proposer: 'bob', request, approver }))

/** Those who spoke, in the columns of a row. */
function ballots(approved: readonly string[], unapproved: readonly string[] = []) {
  return { requested: committee.filter((member) => ![...approved, ...unapproved].includes(member)), approved, unapproved }
}
const row = (motion: string, proposer: string, title: string, remaining: number, until: number, section: number, said = ballots([])) =>
  motionRow({ motion, proposer, title, content: '', remaining: eosOf(remaining), until, section, ballots: said })
const wanted = (request: string, motion: string, amount: number, until: number, section: number, said: readonly string[]) =>
  requestRow({ request, motion, content: '', amount: eosOf(amount), until, section, ...ballots(said) })

const four = committee.slice(0, 4)
const standing = [
  row('0', 'bob', 'Wallet', 600, 25, 1, ballots(four)),
  row('1', 'carol', 'Node', 500, 30, 2, ballots([], ['ada', 'ben'])),
  row('3', 'erin', 'Party', 300, 60, 0, ballots(['ada'])),
  row('4', 'frank', 'Old', 300, 61, 3),
]
const asked = [wanted('0', '0', 400, 45, 1, four), wanted('1', '2', 1200, 51, 1, four)]
const settings = [
  { setting: 'n.proposer', value: String(periods.publicity) },
  { setting: 'n.takecoin', value: String(periods.request) },
]

/**
 * A fund on blocks 1 to 100 of `alpha` with a committee of five, publicity of 20 blocks and 15 for a request; looks at 50 and 98.
 * Motion 0 is paid in part and asked for again, 1 rejected, 2 (a salary) paid and closed before any look, 3 lapsed, 4 turned down,
 * 5 gone without a word, 6 known from rows alone and paid without a request, 7 public, 8 pending. 10 000 units are missing at the end.
 */
export const fundStory: readonly Fact[] = [
  committeeChanged({ height: 2, members: committee }),
  fundConfigured({ height: 2, ordinal: 2, setting: 'n.proposer', value: String(periods.publicity) }),
  fundConfigured({ height: 2, ordinal: 3, setting: 'n.takecoin', value: String(periods.request) }),
  propose(5, 'bob', 'Wallet', 1000),
  ...approve(6, '0', four),
  propose(10, 'carol', 'Node', 500),
  fundMotionUnapproved({ height: 11, motion: '1', approver: 'ada' }),
  fundMotionUnapproved({ height: 12, ordinal: 4, motion: '1', approver: 'ben' }),
  propose(12, 'bob', '第5届秘书处工资', 1200),
  ...approve(13, '2', four),
  takeCoinAsked({ height: 30, motion: '0', proposer: 'bob', content: '', amount: eosOf(400) }),
  ...agree(31, '0', four),
  takeCoinAsked({ height: 36, motion: '2', proposer: 'bob', content: '', amount: eosOf(1200) }),
  ...agree(37, '1', four),
  propose(40, 'erin', 'Party', 300),
  propose(41, 'frank', 'Old', 300),
  propose(42, 'gus', 'Ghost', 300),
  ...approve(43, '3', ['ada']),
  fundMotionTurnedDown({ height: 45, motion: '4' }),
  fundMotionClosed({ height: 48, motion: '2' }),
  fundBalanceStated({ height: 49, locator: 's:1:fund-balance', balance: eosOf(50_000), perBlock: eosOf(15) }),
  fundStated({
    ...{ height: 50, locator: 's:1:fund', committee, settings, requests: asked },
    motions: [...standing, row('5', 'gus', 'Ghost', 300, 62, 0), row('6', 'hana', 'Inline', 700, 70, 1, ballots(four))],
  }),
  fundGiven({ height: 60, amount: eosOf(20) }),
  propose(85, 'dan', 'Map', 250),
  ...approve(86, '7', four),
  propose(90, 'dan', 'Film', 250),
  ...approve(91, '8', ['ada']),
  takeCoinAsked({ height: 95, motion: '0', proposer: 'bob', content: 'the rest', amount: eosOf(600) }),
  fundStated({
    ...{ height: 98, locator: 's:2:fund', committee, settings, requests: [...asked, wanted('2', '0', 600, 110, 0, ['ada'])] },
    motions: [
      ...standing,
      row('6', 'hana', 'Inline', 300, 70, 1, ballots(four)),
      row('7', 'dan', 'Map', 250, 105, 1, ballots(four)),
      row('8', 'dan', 'Film', 250, 110, 0, ballots(['ada'])),
    ],
  }),
  fundBalanceStated({ height: 98, locator: 's:2:fund-balance', ordinal: 2, balance: eosOf(40_355), perBlock: eosOf(15) }),
]
