import { CouncilId } from '@secretariat/shared'
import { dispatchResult } from '../dispatch-result.js'
import { event, type PalletSpec, state } from '../profile.js'
import { bool, u32 } from '../shape.js'
import { account, list, motionHash } from '../shapes.js'

const proposed = event('Proposed', [account, u32, motionHash, u32], (proposer, index, hash, threshold, { pallet, findCall }) => ({
  kind: 'motion.proposed',
  council: CouncilId(pallet),
  motionHash: hash,
  proposer,
  index,
  threshold,
  call: findCall(hash),
}))

const voted = event('Voted', [account, motionHash, bool, u32, u32], (voter, hash, aye, ayes, nays, { pallet }) => ({
  kind: 'motion.voted',
  council: CouncilId(pallet),
  motionHash: hash,
  voter,
  aye,
  ayes,
  nays,
}))

const closed = event('Closed', [motionHash, u32, u32], (hash, ayes, nays, { pallet }) => ({
  kind: 'motion.closed',
  council: CouncilId(pallet),
  motionHash: hash,
  ayes,
  nays,
}))

const executed = (name: string, direct: boolean) =>
  event(name, [motionHash, dispatchResult], (hash, error, { pallet }) => ({
    kind: 'motion.executed',
    council: CouncilId(pallet),
    motionHash: hash,
    direct,
    error,
  }))

const ended = (name: string, kind: 'motion.approved' | 'motion.disapproved' | 'motion.killed', optional = false) =>
  event(name, [motionHash], (hash, { pallet }) => ({ kind, council: CouncilId(pallet), motionHash: hash }), { optional })

/** The members stand in the order of the state, which is by account. */
const composition = state(
  'members',
  { Members: { shape: list(account) }, Prime: { shape: account, optional: true } },
  ({ Members, Prime }, { pallet }) =>
    // An absent list is either an empty council or a node that does not know; both are unknown to us.
    Members === undefined ? undefined : { kind: 'council.composed', council: CouncilId(pallet), members: Members, prime: Prime ?? null },
)

/** Every council made of pallet-collective: `Council`, `TechnicalCommittee`, `AllianceMotion`, … */
export const collective: PalletSpec = {
  crate: 'pallet_collective',
  optional: false,
  events: [
    proposed,
    voted,
    closed,
    ended('Approved', 'motion.approved'),
    ended('Disapproved', 'motion.disapproved'),
    ended('Killed', 'motion.killed', true),
    executed('Executed', false),
    executed('MemberExecuted', true),
  ],
  // Deposits for storing a motion: money of the proposer, not of the council.
  ignored: ['ProposalCostBurned', 'ProposalCostReleased'],
  states: [composition],
}
