import { units, words } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

const fundRequest = rowPerFact('fundRequest', ['take-coin.asked'], (fact) => ({
  ...placed(fact),
  ...{ proposer: fact.proposer, motion: fact.motion, content: words(fact.content) },
  ...units(fact.amount),
  askedAt: new Date(fact.time),
}))

const fundRequestVote = rowPerFact('fundRequestVote', ['take-coin.agreed', 'take-coin.disagreed'], (fact) => ({
  ...placed(fact),
  ...{ proposer: fact.proposer, request: fact.request, approver: fact.approver },
  ...{ agrees: fact.kind === 'take-coin.agreed', memo: words(fact.memo) },
  votedAt: new Date(fact.time),
}))

const fundRequestEnd = rowPerFact('fundRequestEnd', ['take-coin.closed'], (fact) => ({
  ...placed(fact),
  ...{ proposer: fact.proposer, request: fact.request, memo: words(fact.memo) },
  endedAt: new Date(fact.time),
}))

const fundRequestRow = projector({
  table: 'fundRequestRow',
  key: ['factId', 'proposer', 'request'],
  keep: 'first',
  kinds: ['fund.stated'],
  project: (fact) =>
    fact.requests.map(({ amount, content, until, ...row }) => ({
      ...placed(fact),
      ...row,
      ...{ content: words(content), untilHeight: until },
      ...units(amount),
      lookedAt: new Date(fact.time),
    })),
})

export const fundRequests = [fundRequest, fundRequestVote, fundRequestEnd, fundRequestRow]
