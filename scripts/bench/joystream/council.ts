import type { Fact } from '@secretariat/shared'
import { MemberId } from '@secretariat/shared'
import {
  accountOf,
  candidacyAnnounced,
  councilElected,
  electionCounted,
  electionOpened,
  joyOf,
  rewardPaid,
  stageStarted,
  voteCast,
  voteReleased,
  voteRevealed,
} from '@secretariat/shared/testing'
import { heightsOf, type Term } from './term.js'

const VOTERS = 40
const LOSERS = 4

/** A term begins with the election of its council and ends with the stages of the next one. */
export function councilStory(term: Term, next: Term | undefined): Fact[] {
  const { first, length, number, council } = term
  const elected = councilElected({ height: first, ordinal: 1, cycle: number, members: council })
  const counted = electionCounted({
    height: first,
    ordinal: 2,
    cycle: number,
    winners: council.map((member, i) => ({ member, power: joyOf(1000 + i) })),
  })
  const pay = heightsOf(term, 14).flatMap((height) =>
    council.map((member, i) => rewardPaid({ height, ordinal: 10 + i, member, amount: joyOf(700) })),
  )
  return [elected, counted, ...pay, ...(next === undefined ? [] : election(next, first + Math.floor(length / 2), Math.floor(length / 8)))]
}

function election({ number: cycle, council }: Term, begin: number, stage: number): Fact[] {
  const candidates = [...council, ...Array.from({ length: LOSERS }, (_, i) => MemberId(String(100 + ((cycle * LOSERS + i) % 200))))]
  const at = (i: number, place: number, ordinal = 30) => ({ height: begin + stage * i + place, ordinal, cycle })
  const votes = Array.from({ length: VOTERS }, (_, i) => {
    const vote = { voter: accountOf(10_000 + i), commitment: `0x${(cycle * VOTERS + i).toString(16).padStart(8, '0')}` }
    return [
      voteCast({ ...at(1, i), ...vote, stake: joyOf(100 + i) }),
      voteRevealed({ ...at(2, i), ...vote, candidate: candidates[i % candidates.length] ?? '1' }),
      voteReleased({ ...at(3, i), voter: vote.voter }),
    ]
  })
  return [
    stageStarted({ ...at(0, 0), stage: 'announcing', endsAt: begin + stage }),
    ...candidates.map((member, i) => candidacyAnnounced({ ...at(0, i + 1), member, stake: joyOf(500) })),
    electionOpened({ ...at(1, 0, 1), candidates: candidates.length }),
    stageStarted({ ...at(1, 0), stage: 'voting', endsAt: begin + 2 * stage }),
    stageStarted({ ...at(2, 0), stage: 'revealing', endsAt: begin + 3 * stage }),
    ...votes.flat(),
  ]
}
