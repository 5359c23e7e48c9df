import type { Random } from '../world/random.js'
import { createTrouble, type Trouble } from '../world/trouble.js'

/** What becomes of a slot: its producer makes a block, or none, or one that is given up for another branch. */
export type Outcome = 'made' | 'missed' | 'orphaned'

/** How producers keep their duty. */
export interface Conduct extends Pick<Trouble, 'silence' | 'halt'> {
  /** Asked once for every slot, in order. `owners` is the schedule by which it has its owner. */
  at(slot: number, owner: string, owners: readonly string[]): Outcome
}

/** The first trouble of a kind comes early, and each one after it later than the one before: nobody waits long for anything, and a month is not full of it. */
interface Rarity {
  next: number
  mean: number
}

const FAIRLY_CALM = 80_000

interface State {
  readonly random: Random
  readonly repetitions: number
  /** Turns that a producer will still be away. */
  readonly away: Map<string, number>
  readonly stops: Rarity
  readonly stalls: Rarity
  stoppedUntil: number
  forkedUntil: number
  /** The turn that goes on, and the slots in it that stay empty. */
  turn: number
  emptyFrom: number
  emptyUntil: number
}

/** Producers of every kind of fault: a miss now and then, silence of a few turns or of very many, a fork, and chains that stop altogether. */
export function createConduct(random: Random, repetitions: number, firstSlot: number): Conduct {
  const rarity = (mean: number): Rarity => ({ next: firstSlot + random.int(mean / 2, mean), mean })
  const state: State = {
    random,
    repetitions,
    away: new Map(),
    stops: rarity(1600),
    stalls: rarity(2400),
    stoppedUntil: firstSlot,
    forkedUntil: firstSlot,
    turn: -1,
    emptyFrom: 0,
    emptyUntil: 0,
  }
  const trouble = createTrouble()
  return {
    at(slot, owner, owners) {
      state.stoppedUntil = Math.max(state.stoppedUntil, slot + trouble.takeHalt())
      const outcome = decide(state, slot, owner, owners)
      return trouble.isSilent(owner, owners) ? 'missed' : outcome
    },
    silence: trouble.silence,
    halt: trouble.halt,
  }
}

function decide(state: State, slot: number, owner: string, owners: readonly string[]): Outcome {
  const { random, repetitions } = state
  const round = owners.length * repetitions
  if (isDue(state.stops, slot, random)) state.stoppedUntil = slot + round + random.int(0, round)
  if (isDue(state.stalls, slot, random)) loseMajority(state, owners)
  if (slot < state.stoppedUntil) return 'missed'
  const turn = Math.floor(slot / repetitions)
  if (turn !== state.turn) beginTurn(state, turn, owner)
  if (slot >= state.emptyFrom && slot < state.emptyUntil) return 'missed'
  if (slot < state.forkedUntil) return 'orphaned'
  return beginFork(state, slot) ? 'orphaned' : 'made'
}

function isDue(rarity: Rarity, slot: number, random: Random): boolean {
  if (slot < rarity.next) return false
  rarity.next = slot + random.wait(rarity.mean)
  rarity.mean = Math.min(rarity.mean * 2, FAIRLY_CALM)
  return true
}

/** So many leave together that blocks go on and none becomes irreversible. */
function loseMajority({ away, random }: State, owners: readonly string[]): void {
  const lost = random.shuffled(owners).slice(0, Math.floor((owners.length - 1) / 3) + 1)
  for (const name of lost) away.set(name, random.int(6, 12))
}

function beginTurn(state: State, turn: number, owner: string): void {
  const { random, repetitions, away } = state
  const first = turn * repetitions
  state.turn = turn
  state.emptyFrom = first
  state.emptyUntil = first
  const left = away.get(owner) ?? absence(random)
  if (left > 0) {
    away.set(owner, left - 1)
    state.emptyUntil = first + repetitions
  } else {
    away.delete(owner)
    if (random.chance(0.003)) missSome(state, first)
  }
}

/** How many turns a producer leaves for, if it does. */
function absence(random: Random): number {
  if (random.chance(0.0015)) return random.int(2, 6)
  if (random.chance(0.0005)) return random.int(10, 40)
  return 0
}

/** The one slot of a turn, or a part of it. */
function missSome(state: State, first: number): void {
  const { random, repetitions } = state
  state.emptyFrom = first + random.int(0, repetitions - 1)
  state.emptyUntil = random.int(state.emptyFrom + 1, first + repetitions)
}

/** A branch of one to three blocks that ends with a turn: who comes next has not seen it. */
function beginFork(state: State, slot: number): boolean {
  const { random, repetitions } = state
  if (!random.chance(0.002)) return false
  const left = repetitions - (slot % repetitions)
  const depth = repetitions === 1 ? random.int(1, 3) : left
  if (depth > 3) return false
  state.forkedUntil = slot + depth
  return true
}
