import type { Source } from '../../graphql/shapes.js'
import type { Vote } from './parts.js'
import type { Proposal } from './proposal.graphql.js'

/** Made up, for tests: a proposal with one round in which ann was for it and member 2 is silent. */
export const at = (block: number) => new Date(block * 6000).toISOString()
export const sourceOf = (block: number, event: number, kind: string): Source => ({
  ...{ kind: 'EVENT', block, blockHash: '0x00', final: true },
  fact: `alpha/${block}/e${event}/${kind}`,
})
export const ann = { key: 'alpha:member:1', number: '1', handle: 'ann' }
export const second = { key: 'alpha:member:2', number: '2', handle: null }
const term = { key: 'alpha:term:1', number: 1, fromAt: at(1) }
const definition = { key: 'proposal-tally', version: 1, formula: '', exclusions: [] }
const tally = { ayes: 1, nays: 0, slashes: 0, abstentions: 0, threshold: null, eligible: 2, missing: null, definition }

export const vote: Vote = {
  ...{ key: 'v', choice: 'AYE', rationale: 'Due.', round: 1, blocksToVote: 2, at: at(12), current: true, voter: null, member: ann },
  source: sourceOf(12, 1, 'proposal.voted'),
}

export const proposal: Proposal = {
  ...{
    key: 'alpha:proposal:7',
    kind: 'PROPOSAL',
    number: 7,
    hash: null,
    status: 'OPEN',
    title: 'Pay [the] server',
    type: 'FundingRequest',
  },
  ...{ description: '', proposedAt: at(10), decidedAt: null, executeAtBlock: null, workingGroup: null, budget: null, details: null },
  ...{
    chain: { key: 'alpha', name: 'Alpha' },
    council: null,
    proposer: null,
    author: ann,
    stakingAccount: null,
    call: null,
    subject: null,
  },
  ...{
    requested: { raw: '30000000000', decimals: 10, symbol: 'JOY', value: '3' },
    payments: [],
    source: sourceOf(10, 1, 'proposal.created'),
  },
  ...{ decidedSource: null, createdTerm: term, approvedTerm: null, decidedTerm: null, executedTerm: null, tally, tallyOverTime: [] },
  rounds: [
    {
      ...{ number: 1, openedAt: at(10), decidedAt: null, decision: null, next: null, decidedSource: null, term, tally, ignoredBy: [] },
      source: sourceOf(10, 1, 'proposal.created'),
    },
  ],
  ...{ steps: [], votes: { totalCount: 1, nodes: [vote] }, posts: { totalCount: 0, nodes: [] }, notYetVoted: null, awaiting: [second] },
  execution: null,
}

const decidedSource = sourceOf(610, 2, 'proposal.decided')
const [round] = proposal.rounds

/** The same, approved and executed. */
export const executed: Proposal = {
  ...proposal,
  ...{ status: 'EXECUTED', decidedAt: at(610), decidedSource, awaiting: [] },
  rounds:
    round === undefined
      ? []
      : [{ ...round, decidedAt: at(610), decision: 'APPROVED', next: 'EXECUTION', decidedSource, ignoredBy: [second] }],
  steps: [
    { kind: 'DECIDED', at: at(610), source: decidedSource, decision: 'APPROVED', next: 'EXECUTION', error: null, member: null },
    {
      kind: 'EXECUTED',
      at: at(1210),
      source: sourceOf(1210, 1, 'proposal.executed'),
      decision: null,
      next: null,
      error: null,
      member: null,
    },
  ],
  execution: { succeeded: true, error: null, at: at(1210), source: sourceOf(1210, 1, 'proposal.executed') },
}
