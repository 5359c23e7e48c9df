import type { ChainStatus } from '@secretariat/shared'
import { z } from 'zod'
import type { Json } from './json.js'
import { field, type Read, type Reading, readRows } from './reading.js'
import { count, height, member, words } from './stated.js'

const tally = z.number().int().nonnegative().default(0)
const proposal = z.object({
  id: z.number().int().nonnegative(),
  network: z.string().nullish(),
  proposer_id: member,
  proposer_handle: words,
  title: z.string(),
  created_at: z.number().int().nonnegative(),
  finalized_at: height,
  status: z.string(),
  approved_status: words,
  execution_error: words,
  // The spelling of the source.
  voting: z.object({ approvals: tally, rejections: tally, slashes: tally, abstensions: tally }),
  voting_period: count,
  grace_period: count,
  approval_quorum_pct: count,
  approval_threshold_pct: count,
  slashing_quorum_pct: count,
  slashing_threshold_pct: count,
})
type Proposal = z.infer<typeof proposal>

const byWord: Readonly<Record<string, ChainStatus>> = {
  Executed: 'executed',
  ExecutionFailed: 'execution-failed',
  PendingExecution: 'pending-execution',
  Canceled: 'canceled',
  Expired: 'expired',
  Rejected: 'rejected',
  Slashed: 'slashed',
  Vetoed: 'vetoed',
  Active: 'active',
  // Approved, and nothing more is said: it waits.
  Approved: 'pending-execution',
}

/** Proposals as the state of a chain held them. */
export function* readProposals(json: Json, reading: Reading): Read {
  const list = field({ json, path: [], value: json.value }, 'proposals')
  if (list.value === undefined) yield json.reject([], 'there is no list "proposals"')
  yield* readRows(reading, list, proposal, (row) => {
    const network = row.network == null ? reading.home : reading.networkOf(row.network)
    if (network === undefined) return 'network: a network that is not known'
    const status = byWord[row.approved_status ?? row.status]
    if (status === undefined) return `status: "${row.approved_status ?? row.status}" is not known`
    return { network, key: [row.id], height: row.created_at, said: { kind: 'proposal.recorded', ...whatOf(row), status } }
  })
}

function whatOf(row: Proposal) {
  const { approvals, rejections, slashes, abstensions: abstentions } = row.voting
  return {
    proposal: row.id,
    proposer: row.proposer_id,
    proposerHandle: row.proposer_handle,
    title: row.title,
    created: row.created_at,
    finalized: row.finalized_at,
    statusPrinted: row.approved_status === null ? row.status : `${row.status}: ${row.approved_status}`,
    executionError: row.execution_error,
    votes: { approvals, rejections, slashes, abstentions },
    votingPeriod: row.voting_period,
    gracePeriod: row.grace_period,
    approvalQuorum: row.approval_quorum_pct,
    approvalThreshold: row.approval_threshold_pct,
    slashingQuorum: row.slashing_quorum_pct,
    slashingThreshold: row.slashing_threshold_pct,
  }
}
