import { units, unitsIn, words } from './columns.js'
import { fundRequests } from './fund-request.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

const fundMotion = rowPerFact('fundMotion', ['fund-motion.proposed'], (fact) => ({
  ...placed(fact),
  ...{ proposer: fact.proposer, title: words(fact.title), content: words(fact.content) },
  ...units(fact.amount),
  proposedAt: new Date(fact.time),
}))

const fundMotionVote = rowPerFact('fundMotionVote', ['fund-motion.approved', 'fund-motion.unapproved'], (fact) => ({
  ...placed(fact),
  ...{ motion: fact.motion, approver: fact.approver, approves: fact.kind === 'fund-motion.approved', memo: words(fact.memo) },
  votedAt: new Date(fact.time),
}))

const endings = { 'fund-motion.turned-down': 'turned-down', 'fund-motion.closed': 'closed' } as const

const fundMotionEnd = rowPerFact('fundMotionEnd', ['fund-motion.turned-down', 'fund-motion.closed'], (fact) => ({
  ...placed(fact),
  ...{ motion: fact.motion, ending: endings[fact.kind], memo: words(fact.memo) },
  endedAt: new Date(fact.time),
}))

const fundCommittee = projector({
  table: 'fundCommittee',
  key: ['factId'],
  keep: 'first',
  kinds: ['committee.changed', 'fund.stated'],
  project: (fact) => {
    const [members, source] = fact.kind === 'fund.stated' ? [fact.committee, 'sample' as const] : [fact.members, 'action' as const]
    return members === null ? [] : [{ ...placed(fact), members, source, seatedAt: new Date(fact.time) }]
  },
})

const fundSetting = projector({
  table: 'fundSetting',
  key: ['factId', 'setting'],
  keep: 'first',
  kinds: ['fund.configured', 'fund.stated'],
  project: (fact) => {
    const settings = fact.kind === 'fund.stated' ? fact.settings : [fact]
    return settings.map(({ setting, value }) => ({ ...placed(fact), setting, value: BigInt(value), setAt: new Date(fact.time) }))
  },
})

const fundLook = rowPerFact('fundLook', ['fund.stated'], (fact) => ({ ...placed(fact), lookedAt: new Date(fact.time) }))

const nobody = { requested: null, approved: null, unapproved: null }

const fundMotionRow = projector({
  table: 'fundMotionRow',
  key: ['factId', 'motion'],
  keep: 'first',
  kinds: ['fund.stated'],
  project: (fact) =>
    fact.motions.map(({ motion, title, content, proposer, remaining, section, until, ballots }) => ({
      ...placed(fact),
      ...{ motion, title: words(title), content: words(content), proposer, section, untilHeight: until },
      ...{ remaining: units(remaining).amount, asset: remaining.asset },
      ...(ballots ?? nobody),
      lookedAt: new Date(fact.time),
    })),
})

const fundBalance = rowPerFact('fundBalance', ['fund-balance.stated'], (fact) => {
  const { account, balance, perBlock } = fact
  const each = perBlock === null ? null : unitsIn(balance.asset, perBlock)
  return { ...placed(fact), account, balance: BigInt(balance.units), perBlock: each, asset: balance.asset, statedAt: new Date(fact.time) }
})

const fundGift = rowPerFact('fundGift', ['fund.given'], (fact) => ({
  ...placed(fact),
  ...{ account: fact.account, giver: fact.giver, memo: words(fact.memo) },
  ...units(fact.amount),
  givenAt: new Date(fact.time),
}))

/** Of the budget of an Antelope chain: what was asked for and answered, and what stood in its tables. */
export const funds = [
  ...[fundMotion, fundMotionVote, fundMotionEnd, ...fundRequests],
  ...[fundCommittee, fundSetting, fundLook, fundMotionRow, fundBalance, fundGift],
]
