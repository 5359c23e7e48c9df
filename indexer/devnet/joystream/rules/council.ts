import type { Account } from '../../world/people.js'
import { type Doing, found, newest, tell } from '../doing.js'
import type { LedgerRound } from '../ledger.js'
import type { Stage, State } from '../state.js'

/** The council's part of every block: stages that end by their time. */
export function progressCouncil(doing: Doing, state: State): void {
  const { council, laws } = state
  if (doing.height !== council.endsAt) return
  if (council.stage === 'idle') {
    announce(doing, state)
    tell(doing, 'Council', 'AnnouncingPeriodStarted', council.endsAt)
  } else if (council.stage === 'announcing' && council.candidates.size < laws.seats) {
    endRound(doing, state, 'not-enough-candidates')
    announce(doing, state)
    tell(doing, 'Council', 'NotEnoughCandidates', council.endsAt)
  } else if (council.stage === 'announcing') {
    enterStage(doing, state, 'voting', laws.voting)
    tell(doing, 'Referendum', 'ReferendumStartedForcefully', laws.seats, council.endsAt)
    tell(doing, 'Council', 'VotingPeriodStarted', council.candidates.size)
  }
}

/** Every announcing period begins a round, whatever became of the one before. */
export function announce(doing: Doing, state: State): void {
  const { council, laws } = state
  council.cycle++
  council.winners = []
  const round: LedgerRound = {
    cycle: council.cycle,
    stages: [],
    candidates: [],
    ballots: [],
    outcome: 'running',
    ended: null,
    winners: [],
  }
  doing.deeds.push(({ rounds }) => rounds.push(round))
  doing.changes.push({ pallet: 'Council', item: 'AnnouncementPeriodNr', value: council.cycle })
  enterStage(doing, state, 'announcing', laws.announcing)
}

export function enterStage(doing: Doing, { council }: State, stage: Exclude<Stage, 'idle'>, length: number): void {
  council.stage = stage
  council.endsAt = doing.height + length
  const { endsAt } = council
  doing.deeds.push(({ rounds }) => newest(rounds).stages.push({ stage, from: doing.height, endsAt }))
}

/** Closes the running round; who stood in vain may have the stake back. */
export function endRound(doing: Doing, { council }: State, outcome: LedgerRound['outcome']): void {
  const { winners } = council
  for (const { member, cycle } of council.candidates.values()) {
    if (outcome !== 'elected' || !winners.some((winner) => winner.member === member)) council.locked.set(member, cycle)
  }
  council.candidates = new Map()
  doing.deeds.push(({ rounds }) => {
    const round = newest(rounds)
    round.outcome = outcome
    round.ended = doing.height
  })
}

export interface Candidacy {
  readonly member: number
  readonly stakingAccount: Account
  readonly rewardAccount: Account
  readonly stake: bigint
}

export function announceCandidacy(doing: Doing, { council, laws, members }: State, candidacy: Candidacy): string | null {
  const { member, stakingAccount, rewardAccount, stake } = candidacy
  if (council.stage !== 'announcing') return 'Council.CantCandidateNow'
  if (council.candidates.has(member)) return 'Council.CantCandidateTwice'
  if (members.get(member)?.staking.has(stakingAccount) !== true) return 'Council.MemberIdNotMatchAccount'
  if (stake < laws.candidateStake) return 'Council.CandidacyStakeTooLow'
  // The old stake is not locked any more once there is a new one.
  council.locked.delete(member)
  council.candidates.set(member, { ...candidacy, cycle: council.cycle, power: 0n })
  tell(doing, 'Council', 'NewCandidate', member, stakingAccount, rewardAccount, stake)
  const announced = { member, stakingAccount, rewardAccount, stake: `${stake}`, announced: doing.height }
  doing.deeds.push(({ rounds }) => newest(rounds).candidates.push({ ...announced, notes: [], withdrawn: null, released: null, power: '0' }))
  return null
}

export function withdrawCandidacy(doing: Doing, { council }: State, member: number): string | null {
  if (council.stage !== 'announcing' || !council.candidates.delete(member)) return 'Council.NotCandidatingNow'
  tell(doing, 'Council', 'CandidacyWithdraw', member)
  doing.deeds.push(({ rounds }) => {
    found(newest(rounds).candidates, (each) => each.member === member).withdrawn = doing.height
  })
  return null
}

export function setNote(doing: Doing, { council }: State, member: number, note: string): string | null {
  if (!council.candidates.has(member)) return 'Council.NotCandidatingNow'
  tell(doing, 'Council', 'CandidacyNoteSet', member, note)
  doing.deeds.push(({ rounds }) =>
    found(newest(rounds).candidates, (each) => each.member === member).notes.push({ block: doing.height, note }),
  )
  return null
}

export function releaseCandidacy(doing: Doing, { council }: State, member: number): string | null {
  const cycle = council.locked.get(member)
  if (cycle === undefined) return 'Council.NoStake'
  council.locked.delete(member)
  tell(doing, 'Council', 'CandidacyStakeRelease', member)
  doing.deeds.push(({ rounds }) => {
    const { candidates } = found(rounds, (each) => each.cycle === cycle)
    found(candidates, (each) => each.member === member).released = doing.height
  })
  return null
}
