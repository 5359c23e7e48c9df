import type { Moment } from '../../contract.js'
import { type SettingChanges, STANDARD_START, settingsOf } from '../../settings.js'
import { type AntelopeWorld, createAntelopeWorld } from '../../world.js'
import type { ContractsLedger } from '../ledger.js'
import { createPlay } from '../play.js'

/** What is compared with the ledger when it has come as far. */
export interface Glimpse<T> {
  /** The last block that the glimpse shows the end of. */
  readonly height: number
  readonly seen: T
}

export interface Told<T> {
  readonly world: AntelopeWorld<ContractsLedger>
  /** Up to the irreversible block. */
  readonly glimpses: readonly Glimpse<T>[]
}

export interface Telling<T> {
  readonly kind: 'eosc' | 'antelope'
  readonly seed: string
  readonly slots: number
  readonly changes?: SettingChanges
  /** Looks at the tables between two blocks. */
  look(moment: Moment): T | undefined
}

/** Lets a story run, and remembers what the tables showed on the way. */
export function tell<T>({ kind, seed, slots, changes = {}, look }: Telling<T>): Told<T> {
  const glimpses: Glimpse<T>[] = []
  const world = createAntelopeWorld(
    settingsOf(kind, seed, 600, changes),
    (settings, random) => {
      const play = createPlay(settings, random)
      return {
        ...play,
        due(moment) {
          const seen = look(moment)
          if (seen !== undefined) glimpses.push({ height: moment.height - 1, seen })
          return play.due(moment)
        },
      }
    },
    STANDARD_START,
  )
  for (let slot = 0; slot < slots; slot++) world.chain.step()
  return { world, glimpses: glimpses.filter(({ height }) => height <= world.ledger.height) }
}
