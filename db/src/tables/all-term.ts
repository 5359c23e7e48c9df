import type { AssetId, ChainId, FactId, Height, MemberId } from '@secretariat/shared'

/** How a term is known: written down by people, or read from a chain. */
type Origin = 'record' | 'chain'

/** View: every term that is known. `whole` is false while a term lasts or where blocks of it are missing. */
interface AllTermView {
  key: string
  origin: Origin
  chain: ChainId
  network: string
  name: string | null
  number: number | null
  factId: FactId
  /** Among the terms of its origin and chain. */
  place: number
  fromHeight: Height | null
  untilHeight: Height | null
  /** The day, as a report prints it; YYYY-MM-DD for a chain. */
  starts: string | null
  created: number | null
  valid: number | null
  executed: number | null
  meanFinalizeHours: number | null
  whole: boolean
}

/** View: who sat in which term. `votes` and `valid` are null where they are not known. */
interface AllTermSeatView {
  term: string
  origin: Origin
  chain: ChainId
  position: number
  person: string
  name: string
  member: MemberId | null
  votes: number | null
  valid: number | null
  ownStake: bigint | null
  backing: bigint | null
  /** The part of `backing` that the operator of the network staked. */
  operatorStake: bigint | null
  asset: AssetId | null
  factId: FactId
}

/** View: the election that began a term. `cycle` is null where it is only written down. */
interface AllTermElectionView {
  term: string
  cycle: number | null
  round: number | null
  applicants: number | null
  applicantStake: bigint | null
  votes: number | null
  stake: bigint | null
  asset: AssetId | null
}

/** View: validators in a term. */
interface AllTermValidatorsView {
  term: string
  rewards: bigint | null
  activeOpening: number | null
  activeClosing: number | null
  stakeOpening: bigint | null
  stakeClosing: bigint | null
  /** Seconds. */
  blockTime: number | null
  impliedApr: number | null
  asset: AssetId | null
}

/** Views over the terms of all networks. */
export interface AllTermViews {
  allTerm: AllTermView
  allTermSeat: AllTermSeatView
  allTermElection: AllTermElectionView
  allTermValidators: AllTermValidatorsView
}
