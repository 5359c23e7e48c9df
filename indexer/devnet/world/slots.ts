import { type Account, people } from './people.js'
import { createRandom } from './random.js'
import { createTrouble, type Trouble } from './trouble.js'

/** Six seconds of chain time. */
export const slotMs = 6000
/** Time of the genesis block where nobody says another: the same seed then gives the same bytes on any day. */
export const standardStart = Date.UTC(2026, 0, 1)
const sessionLength = 100

/** A session that begins. */
export interface Session {
  readonly index: number
  readonly validators: readonly Account[]
  /** Who gave no sign of life in the session before, where the chain asks for one. */
  readonly offline?: readonly Account[]
}

/** Where in time a block stands and who makes it. */
export interface Turn {
  readonly slot: number
  readonly time: number
  readonly author: Account
  /** Place of the author among the session's validators. */
  readonly place: number
  /** Slots since the parent that nobody filled. */
  readonly skipped: number
  /** Set where this block begins a session: the validators from the next block on. */
  readonly session: Session | undefined
}

export interface Slots extends Pick<Trouble, 'silence' | 'halt'> {
  /** Validators of the first session. */
  readonly genesis: readonly Account[]
  /** When the next block is due. It is settled already: what troubles others begins after it. */
  nextTime(): number
  next(): Turn
}

/** Authors take turns by Aura's rule; one who is away leaves the slot empty. The genesis block stands in the slot of `startsAt`. */
export function createSlots(seed: string, startsAt: number): Slots {
  const random = createRandom(`${seed}/slots`)
  const everybody = people(seed, 'validator', 12)
  const genesis = everybody.slice(0, 8)
  let validators: readonly Account[] = genesis
  let away: Account | undefined
  const trouble = createTrouble()
  let slot = Math.floor(startsAt / slotMs)
  let height = 0
  const authorAt = (at: number) => validators[at % validators.length] ?? ''
  const isAway = (account: Account) => account === away || trouble.isSilent(account, validators, away)
  const rotate = () => {
    validators = random.shuffled(everybody).slice(0, random.int(6, 9))
    away = random.chance(0.15) ? random.pick(validators) : undefined
    return { index: height / sessionLength, validators }
  }
  const take = (): Turn => {
    const parent = slot
    slot += 1 + trouble.takeHalt()
    height++
    // The genesis block names no slot, so nobody could tell that some were skipped after it.
    while (height > 1 && (isAway(authorAt(slot)) || random.chance(0.01))) slot++
    const turn = { slot, time: slot * slotMs, author: authorAt(slot), place: slot % validators.length, skipped: slot - parent - 1 }
    return { ...turn, session: height % sessionLength === 0 ? rotate() : undefined }
  }
  let coming = take()
  return {
    genesis,
    nextTime: () => coming.time,
    next() {
      const turn = coming
      coming = take()
      return turn
    },
    silence: trouble.silence,
    halt: trouble.halt,
  }
}
