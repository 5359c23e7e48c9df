import type { Database } from '@secretariat/db'
import { BlockHash, ChainId, type Fact } from '@secretariat/shared'
import {
  accountOf,
  councilComposed,
  hashOf,
  motionApproved,
  motionClosed,
  motionDisapproved,
  motionExecuted,
  motionHashOf,
  motionProposed,
  motionVoted,
} from '@secretariat/shared/testing'
import { fill } from './fill.js'

const id = ChainId('alpha')
const councils = ['Council', 'TechnicalCommittee', 'AllianceMotion'] as const
const SEATS = 13

export interface History {
  readonly blocks: number
  readonly motions: number
}

/** Writes a long history of a collective: motions evenly over the blocks, the last ones still open. */
export async function writeHistory(db: Database, { blocks, motions }: History): Promise<void> {
  const facts = [
    ...seats(),
    ...Array.from({ length: motions }, (_, i) => motionStory(i, 2 + Math.floor((i * (blocks - 60)) / motions), motions - i > 12)).flat(),
  ]
  await fill(db, {
    chain: {
      id,
      family: 'substrate',
      profile: 'collective',
      genesis: BlockHash(hashOf(0)),
      displayName: 'Bench',
      ss58Prefix: 42,
      demo: true,
    },
    blocks,
    authorOf: (height) => accountOf((height % SEATS) + 1),
    factsOf: (first, last) => facts.filter(({ height }) => height >= first && height <= last),
  })
}
function seats(): Fact[] {
  const members = Array.from({ length: SEATS }, (_, i) => accountOf(i + 1))
  return councils.map((council) => councilComposed({ height: 1, locator: `s:${council}`, council, members, prime: accountOf(1) }))
}

/** Places in one block that each of the motions under way at a time has to itself. */
const PLACES = 4

/** One motion with votes of most members, two of whom change their minds; decided by its votes unless it stays open. */
function motionStory(number: number, height: number, decided: boolean): Fact[] {
  const motion = { council: councils[number % councils.length] ?? 'Council', motionHash: motionHashOf(number + 1) }
  const ordinal = PLACES * (number % 1000)
  const call = { name: 'System.remark', length: 40, arguments: { remark: `0x${number.toString(16).padStart(8, '0')}` } }
  const proposed = motionProposed({
    ...motion,
    height,
    ordinal,
    proposer: accountOf((number % SEATS) + 1),
    index: Math.floor(number / councils.length),
    threshold: 7,
    call,
  })
  const voters = [...Array.from({ length: 8 + (number % 5) }, (_, i) => (i + number) % SEATS), number % SEATS, (number + 1) % SEATS]
  const isAye = (place: number) => (place + number) % 4 !== 0
  const votes = voters.map((voter, place) =>
    motionVoted({
      ...motion,
      height: height + 1 + place,
      ordinal: ordinal + 1,
      voter: accountOf(voter + 1),
      aye: isAye(place),
      ayes: place,
      nays: 1,
    }),
  )
  return decided ? [proposed, ...votes, ...outcome({ ...motion, height: height + 40 }, ordinal, number % 6 !== 0)] : [proposed, ...votes]
}

interface Decided {
  readonly council: string
  readonly motionHash: string
  readonly height: number
}

function outcome(motion: Decided, ordinal: number, approved: boolean): Fact[] {
  const closed = motionClosed({ ...motion, ordinal: ordinal + 1, ayes: approved ? 9 : 3, nays: approved ? 1 : 6 })
  if (!approved) return [closed, motionDisapproved({ ...motion, ordinal: ordinal + 2 })]
  return [closed, motionApproved({ ...motion, ordinal: ordinal + 2 }), motionExecuted({ ...motion, ordinal: ordinal + 3 })]
}
