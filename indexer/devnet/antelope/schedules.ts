import type { SimProducer } from './contract.js'
import type { Schedule } from './header.js'

/** Who may make blocks: now, next, and after what is irreversible. */
export interface Schedules {
  readonly active: Schedule
  readonly pending: Schedule | undefined
  readonly proposed: readonly SimProducer[] | undefined
  readonly names: readonly string[]
  ownerOf(slot: number): string
  /** A contract wants other producers from the block `height` on; false when that is no change or another wish waits. */
  propose(height: number, producers: readonly SimProducer[]): boolean
  /** Takes a wish back. */
  withdraw(): void
  /** Takes account of what is irreversible with the block `height`; says what its header has to announce. */
  advance(height: number, irreversible: number): { readonly announced: Schedule | undefined; readonly hasChanged: boolean }
}

interface Waiting<T> {
  readonly what: T
  readonly since: number
}

export function createSchedules(first: readonly SimProducer[], repetitions: number): Schedules {
  let active: Schedule = { version: 0, producers: first }
  let names = first.map(({ name }) => name)
  let pending: Waiting<Schedule> | undefined
  let proposed: Waiting<readonly SimProducer[]> | undefined
  const promote = (irreversible: number) => {
    if (pending === undefined || irreversible < pending.since) return false
    active = pending.what
    names = active.producers.map(({ name }) => name)
    pending = undefined
    return true
  }
  const announce = (height: number, irreversible: number) => {
    if (proposed === undefined || pending !== undefined || irreversible < proposed.since) return undefined
    pending = { what: { version: active.version + 1, producers: proposed.what }, since: height }
    proposed = undefined
    return pending.what
  }
  return {
    get active() {
      return active
    },
    get pending() {
      return pending?.what
    },
    get proposed() {
      return proposed?.what
    },
    get names() {
      return names
    },
    ownerOf: (slot) => names[Math.floor((slot % (names.length * repetitions)) / repetitions)] ?? '',
    propose(height, producers) {
      if (producers.length === 0 || (proposed !== undefined && proposed.since !== height)) return false
      if (isSame(producers, proposed?.what ?? (pending?.what ?? active).producers)) return false
      proposed = { what: producers, since: height }
      return true
    },
    withdraw() {
      proposed = undefined
    },
    advance(height, irreversible) {
      const hasChanged = promote(irreversible)
      return { hasChanged, announced: hasChanged ? undefined : announce(height, irreversible) }
    },
  }
}

function isSame(a: readonly SimProducer[], b: readonly SimProducer[]): boolean {
  return a.length === b.length && a.every(({ name, key }, i) => name === b[i]?.name && key === b[i]?.key)
}
