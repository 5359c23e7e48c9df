import { blake2Hex } from '../../substrate/hash.js'
import { hexToBytes, ScaleWriter } from '../../substrate/writer.js'
import type { Account } from '../../world/people.js'
import { type Doing, found, newest, tell } from '../doing.js'
import type { Council, State, Winner } from '../state.js'
import { payCouncillors, storeSeats } from './budget.js'
import { announce, endRound, enterStage } from './council.js'
import { meetNewCouncil } from './proposals.js'

/** What a voter locks a stake on: nobody can tell the choice before it is revealed. */
export function commitmentOf(voter: Account, candidate: number, salt: string, cycle: number): string {
  const output = new ScaleWriter()
  output.bytes(hexToBytes(voter))
  output.u64(candidate)
  output.sized(hexToBytes(salt))
  output.u64(cycle)
  return blake2Hex(output.finish())
}

/** The referendum's part of every block. */
export function progressReferendum(doing: Doing, state: State): void {
  const { council, laws } = state
  if (doing.height !== council.endsAt) return
  if (council.stage === 'voting') {
    enterStage(doing, state, 'revealing', laws.revealing)
    tell(doing, 'Referendum', 'RevealingStageStarted', council.endsAt)
  } else if (council.stage === 'revealing') count(doing, state)
}

/** The round ends: with as many winners as seats there is a new council, else another round. The referendum has the last word. */
function count(doing: Doing, state: State): void {
  const { council, laws } = state
  const { winners } = council
  enterWinners(doing, council)
  if (winners.length === laws.seats) elect(doing, state)
  else {
    endRound(doing, state, 'not-enough-winners')
    announce(doing, state)
    tell(doing, 'Council', 'NewCouncilNotElected', council.endsAt)
  }
  const results = winners.map(({ member, power }) => ({ option_id: member, vote_power: power }))
  tell(doing, 'Referendum', 'ReferendumFinished', results)
}

function enterWinners(doing: Doing, { winners, candidates }: Council): void {
  const counted = winners.map(({ member, power }) => ({ member, power: `${power}` }))
  const powers = [...candidates.values()].map(({ member, power }) => ({ member, power: `${power}` }))
  doing.deeds.push(({ rounds }) => {
    const round = newest(rounds)
    round.winners = counted
    for (const { member, power } of powers) found(round.candidates, (each) => each.member === member).power = power
  })
}

/** The old council is paid, and what it is owed then is lost; proposals learn of the new one. */
function elect(doing: Doing, state: State): void {
  const { council, laws } = state
  payCouncillors(doing, state)
  // In the order of the candidates, as the chain keeps them, and not of the votes.
  const elected = [...council.candidates.values()].filter(({ member }) => council.winners.some((winner) => winner.member === member))
  endRound(doing, state, 'elected')
  council.seats = elected.map(({ member, stakingAccount, rewardAccount, stake }) => ({
    member,
    stakingAccount,
    rewardAccount,
    stake,
    lastPayment: doing.height,
    unpaid: 0n,
  }))
  storeSeats(doing, state)
  council.stage = 'idle'
  council.endsAt = doing.height + laws.idle
  const members = elected.map(({ member }) => member)
  const { cycle } = council
  doing.deeds.push(({ councils }) => {
    const last = councils.at(-1)
    if (last !== undefined) last.until = doing.height
    councils.push({ number: councils.length + 1, cycle, elected: doing.height, until: null, members })
  })
  tell(doing, 'Council', 'NewCouncilElected', members, council.endsAt)
  meetNewCouncil(doing, state)
}

export function castVote(doing: Doing, { council, laws }: State, voter: Account, commitment: string, stake: bigint): string | null {
  if (council.stage !== 'voting') return 'Referendum.ReferendumNotRunning'
  if (council.optedOut.has(voter)) return 'Referendum.AccountAlreadyOptedOutOfVoting'
  if (council.ballots.get(voter)?.cycle === council.cycle) return 'Referendum.AlreadyVotedThisCycle'
  if (stake < laws.voteStake) return 'Referendum.InsufficientStake'
  council.ballots.set(voter, { voter, commitment, cycle: council.cycle, stake, candidate: undefined })
  tell(doing, 'Referendum', 'VoteCast', voter, commitment, stake)
  const cast = { voter, commitment, stake: `${stake}`, cast: doing.height }
  doing.deeds.push(({ rounds }) => newest(rounds).ballots.push({ ...cast, revealed: null, released: null }))
  return null
}

export function revealVote(doing: Doing, { council, laws }: State, voter: Account, candidate: number, salt: string): string | null {
  if (council.stage !== 'revealing') return 'Referendum.RevealingNotInProgress'
  const ballot = council.ballots.get(voter)
  if (ballot?.cycle !== council.cycle) return 'Referendum.NoVoteToReveal'
  if (ballot.candidate !== undefined) return 'Referendum.AlreadyRevealed'
  const chosen = council.candidates.get(candidate)
  if (chosen === undefined || ballot.commitment !== commitmentOf(voter, candidate, salt, council.cycle)) return 'Referendum.InvalidReveal'
  ballot.candidate = candidate
  chosen.power += ballot.stake
  council.winners = rank(council.winners, { member: candidate, power: chosen.power }, laws.seats)
  tell(doing, 'Referendum', 'VoteRevealed', voter, candidate, salt)
  doing.deeds.push(({ rounds }) => {
    found(newest(rounds).ballots, (each) => each.voter === voter).revealed = { block: doing.height, candidate, salt }
  })
  return null
}

/** Best first; of two that are equal the one that was there earlier stays ahead, and a newcomer to a full list needs more than the last. */
export function rank(winners: readonly Winner[], result: Winner, seats: number): readonly Winner[] {
  const others = winners.filter(({ member }) => member !== result.member)
  const place = others.findIndex(({ power }) => power < result.power)
  return others.toSpliced(place < 0 ? others.length : place, 0, result).slice(0, seats)
}

/** Votes of this round are locked until it is over, votes for a councillor until the next round begins. */
export function releaseVote(doing: Doing, { council }: State, voter: Account): string | null {
  const ballot = council.ballots.get(voter)
  if (ballot === undefined) return 'Referendum.NoVoteToRelease'
  const isNew = ballot.cycle === council.cycle
  const isWinner = council.stage === 'idle' && council.seats.some(({ member }) => member === ballot.candidate)
  if (isNew && (council.stage !== 'idle' || isWinner)) return 'Referendum.UnstakingForbidden'
  council.ballots.delete(voter)
  tell(doing, 'Referendum', 'StakeReleased', voter)
  doing.deeds.push(({ rounds }) => {
    const { ballots } = found(rounds, (each) => each.cycle === ballot.cycle)
    found(ballots, (each) => each.voter === voter).released = doing.height
  })
  return null
}

export function optOut(doing: Doing, { council }: State, account: Account): string | null {
  if (council.ballots.has(account)) return 'Referendum.UnstakingForbidden'
  if (council.optedOut.has(account)) return 'Referendum.AccountAlreadyOptedOutOfVoting'
  council.optedOut.add(account)
  tell(doing, 'Referendum', 'AccountOptedOutOfVoting', account)
  doing.deeds.push(({ optedOut }) => optedOut.push({ account, block: doing.height }))
  return null
}
