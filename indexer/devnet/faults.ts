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
export function setters(state: FaultState): Omit<Faults, 'reorg' | 'rewind' | 'upgrade'> {
  return {
    latency: (ms) => Object.assign(state, { latencyMs: ms }),
    errors: (rate) => Object.assign(state, { errorRate: rate }),
    garbage: (rate) => Object.assign(state, { garbageRate: rate }),
    truncate: (rate) => Object.assign(state, { truncateRate: rate }),
    drop: (every) => Object.assign(state, { dropEvery: every }),
    stall: (isSilent) => Object.assign(state, { isSilent }),
  }
}

/** Damages the text of an answer, or leaves it. */
export function spoil(state: FaultState, random: Random, text: string): string {
  if (random.chance(state.garbageRate)) return `<html>${text.slice(0, 10)}`
  if (!random.chance(state.truncateRate)) return text
  // Half of the digits, in pairs: still JSON, still hex, no longer whole.
  return text.replace(
    /"result":"0x([0-9a-f]+)"/g,
    (_, digits: string) => `"result":"0x${digits.slice(0, Math.floor(digits.length / 4) * 2)}"`,
  )
}

const rates = ['errors', 'garbage', 'truncate'] as const
const counts = ['latency', 'drop', 'reorg', 'rewind'] as const
const names = [...rates, ...counts, 'stall', 'upgrade'].join(', ')

/** Reads `NAME` or `NAME=NUMBER` into a command on the node. */
export function parseFault(text: string): (faults: Faults) => void {
  const [name = '', argument] = text.split('=')
  const value = argument === undefined || argument === '' ? Number.NaN : Number(argument)
  const rate = rates.find((each) => each === name)
  if (rate !== undefined) {
    if (!(value >= 0 && value <= 1)) throw new UsageError(`--fault ${text}: say a share from 0 to 1, as in ${name}=0.1`, 2)
    return (faults) => faults[rate](value)
  }
  const count = counts.find((each) => each === name)
  if (count !== undefined) {
    if (!Number.isSafeInteger(value) || value < 0) throw new UsageError(`--fault ${text}: say a whole number, as in ${name}=3`, 2)
    return (faults) => faults[count](value)
  }
  if (argument !== undefined || (name !== 'stall' && name !== 'upgrade')) throw new UsageError(`--fault ${text}: choose among ${names}`, 2)
  return (faults) => (name === 'stall' ? faults.stall(true) : faults.upgrade())
}
