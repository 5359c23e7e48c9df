import type { Call } from '../substrate/scale.js'
import { type Doing, emit } from './doing.js'
import type { Account } from './people.js'

/** A body that votes by the rules of pallet-collective. */
export interface Council {
  readonly name: string
  /** Blocks a motion stays open. */
  readonly duration: number
  members: readonly Account[]
  prime: Account | null
  motions: Motion[]
  count: number
}

export interface Motion {
  readonly index: number
  readonly hash: string
  readonly call: Call
  readonly threshold: number
  readonly proposer: Account
  readonly end: number
  readonly ayes: Set<Account>
  readonly nays: Set<Account>
}

/** Why a rule refused, as `Council.TooEarly`; null when it did not. */
export type Refusal = string | null

export function propose(doing: Doing, council: Council, proposer: Account, call: Call, threshold: number): Refusal {
  const hash = doing.language.hashOf(call)
  if (!council.members.includes(proposer)) return `${council.name}.NotMember`
  if (council.motions.some((motion) => motion.hash === hash)) return `${council.name}.DuplicateProposal`
  const index = council.count++
  const end = doing.height + council.duration
  const motion: Motion = { index, hash, call, threshold, proposer, end, ayes: new Set(), nays: new Set() }
  council.motions.push(motion)
  emit(doing, council.name, 'Proposed', { account: proposer, proposal_index: index, proposal_hash: hash, threshold })
  const callBytes = doing.language.bytesOf(call)
  doing.deeds.push({
    deed: 'proposed',
    council: council.name,
    index,
    hash,
    proposer,
    threshold,
    call: `${call.pallet}.${call.name}`,
    callBytes,
  })
  doing.changes.push({ pallet: council.name, item: 'ProposalOf', key: hash, value: call })
  doing.changes.push({ pallet: council.name, item: 'ProposalCount', value: council.count })
  storeOpen(doing, council)
  storeVotes(doing, council, motion)
  return null
}

export function vote(doing: Doing, council: Council, voter: Account, hash: string, aye: boolean): Refusal {
  const motion = council.motions.find((each) => each.hash === hash)
  if (!council.members.includes(voter)) return `${council.name}.NotMember`
  if (motion === undefined) return `${council.name}.ProposalMissing`
  const [into, outOf] = aye ? [motion.ayes, motion.nays] : [motion.nays, motion.ayes]
  if (into.has(voter)) return `${council.name}.DuplicateVote`
  outOf.delete(voter)
  into.add(voter)
  const tally = { yes: motion.ayes.size, no: motion.nays.size }
  emit(doing, council.name, 'Voted', { account: voter, proposal_hash: hash, voted: aye, ...tally })
  doing.deeds.push({ deed: 'voted', council: council.name, index: motion.index, account: voter, aye })
  storeVotes(doing, council, motion)
  return null
}

/** Approved or not as soon as the silent cannot change it; undefined while they can. */
export function decision({ members }: Council, { ayes, nays, threshold }: Motion): boolean | undefined {
  if (ayes.size >= threshold) return true
  return members.length - nays.size < threshold ? false : undefined
}

/** Ends the vote. After its time the silent count as the prime voted, or as nays. `execute` makes an approved call. */
export function close(doing: Doing, council: Council, hash: string, execute: (call: Call) => string | null): Refusal {
  const motion = council.motions.find((each) => each.hash === hash)
  if (motion === undefined) return `${council.name}.ProposalMissing`
  const early = decision(council, motion)
  if (early === undefined && doing.height < motion.end) return `${council.name}.TooEarly`
  const silent = early === undefined ? council.members.length - motion.ayes.size - motion.nays.size : 0
  const primeAye = council.prime !== null && motion.ayes.has(council.prime)
  const ayes = motion.ayes.size + (primeAye ? silent : 0)
  const nays = motion.nays.size + (primeAye ? 0 : silent)
  const approved = ayes >= motion.threshold
  council.motions = council.motions.filter((each) => each !== motion)
  removeMotion(doing, council, motion)
  emit(doing, council.name, 'Closed', { proposal_hash: hash, yes: ayes, no: nays })
  emit(doing, council.name, approved ? 'Approved' : 'Disapproved', { proposal_hash: hash })
  doing.deeds.push({ deed: 'decided', council: council.name, index: motion.index, approved, ayes, nays })
  if (!approved) return null
  const error = execute(motion.call)
  emit(doing, council.name, 'Executed', { proposal_hash: hash, result: doing.language.result(error) })
  doing.deeds.push({ deed: 'executed', council: council.name, index: motion.index, error })
  return null
}

/** New members; who left loses the votes on open motions. The chain tells of it by its state alone. */
export function compose(
  doing: Pick<Doing, 'deeds' | 'changes'>,
  council: Council,
  members: readonly Account[],
  prime: Account | null,
): void {
  council.members = [...members].sort()
  council.prime = prime !== null && members.includes(prime) ? prime : null
  for (const motion of council.motions) {
    const gone = [...motion.ayes, ...motion.nays].filter((account) => !members.includes(account))
    for (const account of gone) {
      motion.ayes.delete(account)
      motion.nays.delete(account)
    }
    if (gone.length > 0) storeVotes(doing, council, motion)
  }
  doing.deeds.push({ deed: 'composed', council: council.name, members: council.members, prime: council.prime })
  doing.changes.push({ pallet: council.name, item: 'Members', value: council.members })
  doing.changes.push({ pallet: council.name, item: 'Prime', value: council.prime ?? undefined })
}

function removeMotion(doing: Doing, council: Council, { hash }: Motion): void {
  storeOpen(doing, council)
  doing.changes.push({ pallet: council.name, item: 'ProposalOf', key: hash, value: undefined })
  doing.changes.push({ pallet: council.name, item: 'Voting', key: hash, value: undefined })
}

function storeOpen(doing: Doing, council: Council): void {
  doing.changes.push({ pallet: council.name, item: 'Proposals', value: council.motions.map(({ hash }) => hash) })
}

function storeVotes(doing: Pick<Doing, 'changes'>, { name }: Council, { hash, index, threshold, ayes, nays, end }: Motion): void {
  const value = { index, threshold, ayes: [...ayes], nays: [...nays], end }
  doing.changes.push({ pallet: name, item: 'Voting', key: hash, value })
}
