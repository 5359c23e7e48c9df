import { UsageError } from '@secretariat/shared'
import type { Random } from './world/random.js'

/** What can be made to go wrong on a running node. Rates are shares of the answers, from 0 to 1; 0 ends the fault. */
export interface Faults {
  /** Every answer and every push comes this much later. */
  latency(ms: number): void
  /** Answers that are an error of an overloaded node. */
  errors(rate: number): void
  /** Answers that are not JSON. */
  garbage(rate: number): void
  /** Answers whose bytes end in the middle. */
  truncate(rate: number): void
  /** Every connection is cut after so many answers. */
  drop(every: number): void
  /** The socket stays open and nothing is said any more, neither answers nor heads. */
  stall(isSilent: boolean): void
  /** Shows a fork of so many blocks above the newest block; the next block takes the true chain again. */
  reorg(depth: number): void
  /** Says a finalized height so much lower, until the next block. */
  rewind(blocks: number): void
  /** These make no blocks any more; whoever was named before and is not now makes them again. Where nobody else is left, it has no effect. */
  silence(makers: readonly string[]): void
  /** The chain stands still: so many slots more stay empty, whoever they belong to. */
  halt(slots: number): void
}

/** What more can happen where code is part of the chain. */
export interface SubstrateFaults extends Faults {
  /** The next block brings a runtime whose pallets and events have other indices. */
  upgrade(): void
}

export interface FaultState {
  latencyMs: number
  errorRate: number
  garbageRate: number
  truncateRate: number
  dropEvery: number
  isSilent: boolean
  rewound: number
}

export function noFaults(): FaultState {
  return { latencyMs: 0, errorRate: 0, garbageRate: 0, truncateRate: 0, dropEvery: 0, isSilent: false, rewound: 0 }
}

/** The commands that need nothing but the state. */
export function setters(state: FaultState): Omit<Faults, 'reorg' | 'rewind' | 'silence' | 'halt'> {
  return {
    latency: (ms) => Object.assign(state, { latencyMs: ms }),
    errors: (rate) => Object.assign(state, { errorRate: rate }),
    garbage: (rate) => Object.assign(state, { garbageRate: rate }),
    truncate: (rate) => Object.assign(state, { truncateRate: rate }),
    drop: (every) => Object.assign(state, { dropEvery: every }),
    stall: (isSilent) => Object.assign(state, { isSilent }),
  }
}

/** Damages the text of an answer, or leaves it; `halve` shortens what stands in it and keeps its form. */
export function spoil(state: FaultState, random: Random, text: string, halve: (text: string) => string): string {
  if (random.chance(state.garbageRate)) return `<html>${text.slice(0, 10)}`
  return random.chance(state.truncateRate) ? halve(text) : text
}

/** Half of the digits, in pairs: still hex, no longer whole. */
export const halfOf = (digits: string): string => digits.slice(0, Math.floor(digits.length / 4) * 2)

/** Faults by the name of their command: with a share from 0 to 1, with a whole number, with names, or without anything. */
interface Vocabulary<F> {
  readonly shares: Readonly<Record<string, (faults: F, share: number) => void>>
  readonly counts: Readonly<Record<string, (faults: F, count: number) => void>>
  readonly lists: Readonly<Record<string, (faults: F, names: readonly string[]) => void>>
  readonly words: Readonly<Record<string, (faults: F) => void>>
}

const common: Vocabulary<Faults> = {
  shares: {
    errors: (faults, share) => faults.errors(share),
    garbage: (faults, share) => faults.garbage(share),
    truncate: (faults, share) => faults.truncate(share),
  },
  counts: {
    latency: (faults, ms) => faults.latency(ms),
    drop: (faults, every) => faults.drop(every),
    reorg: (faults, depth) => faults.reorg(depth),
    rewind: (faults, blocks) => faults.rewind(blocks),
    halt: (faults, slots) => faults.halt(slots),
  },
  lists: { silence: (faults, makers) => faults.silence(makers) },
  words: { stall: (faults) => faults.stall(true) },
}

/** Reads `NAME`, `NAME=NUMBER` or `NAME=WHO,WHO` into a command on a node that knows `more` than every node does. */
export function faultParser<F extends Faults>(more: Partial<Vocabulary<F>>): (text: string) => (faults: F) => void {
  const shares: Vocabulary<F>['shares'] = { ...common.shares, ...more.shares }
  const counts: Vocabulary<F>['counts'] = { ...common.counts, ...more.counts }
  const lists: Vocabulary<F>['lists'] = { ...common.lists, ...more.lists }
  const words: Vocabulary<F>['words'] = { ...common.words, ...more.words }
  const names = [shares, counts, lists, words].flatMap(Object.keys).join(', ')
  return (text) => {
    const [name = '', argument] = text.split('=')
    const value = argument === undefined || argument === '' ? Number.NaN : Number(argument)
    const share = own(shares, name)
    if (share !== undefined) {
      if (!(value >= 0 && value <= 1)) throw new UsageError(`--fault ${text}: say a share from 0 to 1, as in ${name}=0.1`, 2)
      return (faults) => share(faults, value)
    }
    const count = own(counts, name)
    if (count !== undefined) {
      if (!Number.isSafeInteger(value) || value < 0) throw new UsageError(`--fault ${text}: say a whole number, as in ${name}=3`, 2)
      return (faults) => count(faults, value)
    }
    const list = own(lists, name)
    if (list !== undefined) {
      const who = (argument ?? '').split(',').filter((each) => each !== '')
      if (who.length === 0) throw new UsageError(`--fault ${text}: say who, as in ${name}=alice,bob`, 2)
      return (faults) => list(faults, who)
    }
    const word = own(words, name)
    if (argument !== undefined || word === undefined) throw new UsageError(`--fault ${text}: choose among ${names}`, 2)
    return word
  }
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

export const parseSubstrateFault = faultParser<SubstrateFaults>({ words: { upgrade: (faults) => faults.upgrade() } })
