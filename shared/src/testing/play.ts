import {
  afterHeader,
  type EndpointWord,
  type LiveHeader,
  type Liveness,
  nothingSeen,
  type Situation,
  signalsAt,
} from '../alert/liveness/index.js'
import { AccountId, BlockHash, ChainId, Height } from '../ids.js'
import { ownerOf, timeOfSlot } from '../slots.js'
import { Timestamp } from '../time.js'

/** Slot of the first block of a play. */
export const START = 300_000_000
export const eosc = { intervalMs: 3000, repetitions: 1 }
export const twelve = { intervalMs: 500, repetitions: 12 }
export const names = (count: number) => Array.from({ length: count }, (_, i) => AccountId(`bp${String.fromCharCode(97 + i)}`))
export const hashOf = (height: number, branch = 0) => BlockHash((height * 100 + branch).toString(16).padStart(64, '0'))

/** Blocks of a chain whose producers fill some of their slots, and how it is looked at. */
export interface Play {
  readonly producers?: readonly AccountId[]
  readonly timing?: typeof eosc
  /** Whether a slot is filled; slots count from 0. */
  readonly made: (slot: number, owner: AccountId) => boolean
  readonly slots: number
  readonly finalityLag?: number
  /** Milliseconds since the newest block was seen. */
  readonly waited?: number
  readonly endpoints?: number
}

/** The blocks of a play, from height 1000 on. */
export function blocksOf({ producers = names(23), timing = eosc, made, slots }: Play): LiveHeader[] {
  const blocks: LiveHeader[] = []
  for (let i = 0; i < slots; i++) {
    const slot = START + i
    const author = ownerOf(slot, producers, timing)
    const height = Height(1000 + blocks.length)
    const time = Timestamp(timeOfSlot(slot, timing))
    const link = { hash: hashOf(height), parentHash: hashOf(height - 1) }
    if (made(i, author)) blocks.push({ ...link, height, time, author, slot, schedule: 7, seenAt: time })
  }
  return blocks
}

/** What is known after these headers. */
export const follow = (blocks: readonly LiveHeader[], from: Liveness = nothingSeen) =>
  blocks.reduce((state, block) => afterHeader(state, block, 10_000), from)

function wordOf(endpoint: string, tip: LiveHeader, answeredAt: Timestamp): EndpointWord {
  return { endpoint, height: tip.height, finalized: null, time: tip.time, since: answeredAt, answeredAt, problem: null, good: 5 }
}

/** The moment after a play. */
export function situationOf(play: Play, liveness = follow(blocksOf(play))) {
  const { producers = names(23), timing = eosc, finalityLag = 31, waited = 0, endpoints = 2 } = play
  const tip = liveness.canonical.at(-1)
  if (tip === undefined) throw new RangeError('A play has blocks')
  const now = Timestamp(tip.seenAt + waited)
  const situation: Situation = {
    chain: ChainId('eosc'),
    liveness,
    endpoints: Array.from({ length: endpoints }, (_, i) => wordOf(`node${i}`, tip, now)),
    finalized: Height(tip.height - finalityLag),
    indexed: null,
    makers: { by: 'schedule', timing, schedules: new Map([[7, producers]]) },
  }
  return { situation, now }
}

/** The signals after a play, by rule and subject. */
export function signals(play: Play, over: Partial<Situation> = {}) {
  const { situation, now } = situationOf(play)
  const all = signalsAt({ ...situation, ...over }, now)
  return (rule: string, subject?: string) => all.filter((each) => each.rule === rule && (subject === undefined || each.subject === subject))
}
