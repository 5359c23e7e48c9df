import type { AntelopeEntries } from '../../tables/antelope.js'
import type { FundProjections } from '../../tables/fund.js'
import type { ProducerVoteProjections } from '../../tables/producer-vote.js'
import { type ColumnsOf, placed } from './columns.js'

const money = { amount: true, asset: true } as const
const ballots = { requested: true, approved: true, unapproved: true } as const
const told = { ...placed, proposer: true, content: true, ...money } as const
const row = {
  ...placed,
  proposer: true,
  motion: true,
  content: true,
  section: true,
  untilHeight: true,
  lookedAt: true,
  ...ballots,
} as const
const answer = { ...placed, approver: true, memo: true, votedAt: true } as const
const vote = { ...placed, voter: true, producer: true, stake: true, asset: true } as const

export const fundColumns = {
  fundMotion: { ...told, title: true, proposedAt: true },
  fundMotionVote: { ...answer, motion: true, approves: true },
  fundMotionEnd: { ...placed, motion: true, ending: true, memo: true, endedAt: true },
  fundRequest: { ...told, motion: true, askedAt: true },
  fundRequestVote: { ...answer, proposer: true, request: true, agrees: true },
  fundRequestEnd: { ...placed, proposer: true, request: true, memo: true, endedAt: true },
  fundCommittee: { ...placed, members: true, source: true, seatedAt: true },
  fundSetting: { ...placed, setting: true, value: true, setAt: true },
  fundLook: { ...placed, lookedAt: true },
  fundMotionRow: { ...row, title: true, remaining: true, asset: true },
  fundRequestRow: { ...row, request: true, receiver: true, ...money },
  fundBalance: { ...placed, account: true, balance: true, perBlock: true, asset: true, statedAt: true },
  fundGift: { ...placed, account: true, giver: true, memo: true, ...money, givenAt: true },
  secretariatTerm: { chain: true, term: true, definition: true, seq: true, author: true, at: true },
  producerVote: { ...vote, change: true, votedAt: true },
  producerChoice: { ...placed, voter: true, proxy: true, producers: true, chosenAt: true },
  producerFixedVote: { ...vote, term: true, fixedAt: true },
  producerFixChange: { ...placed, voter: true, key: true, producer: true, changedAt: true },
  producerVoteLook: { ...placed, voter: true, votes: true, fixed: true, lookedAt: true },
  producerVoteCount: { ...placed, voters: true, asked: true, countedAt: true },
} as const satisfies ColumnsOf<keyof AntelopeEntries | keyof FundProjections | keyof ProducerVoteProjections>
