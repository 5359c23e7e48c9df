import type { Schema } from '@secretariat/db'
import { type ChainId, type SlotSpan, timeOfSlot } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { rowLoader } from '../base/loader.js'
import { type Clock, findClocks, spanOf, type Window } from './clock.js'
import type { ProducerKey } from './key.js'

/** What became of the slots of a producer. */
export interface Sums {
  readonly expected: number
  readonly missed: number
  readonly stopped: number
  readonly unjudged: number
}

/** The same over a window, with the window; null where its length is not known. */
export interface SlotsRow extends Sums {
  readonly span: SlotSpan | null
  readonly clock: Clock | undefined
}

const nothing: Sums = { expected: 0, missed: 0, stopped: 0, unjudged: 0 }

/** All producers that had a slot in these, as rows for a query. */
export function producerSlots(chain: ChainId, { first, last }: SlotSpan, width = last - first + 1) {
  return sql`producer_slots(${chain}, ${first}, ${last}, ${Math.max(width, 1)})`
}

export interface WindowKey {
  readonly chain: ChainId
  readonly window: Window
}

/** A window of a chain and what its producers did in it. */
export interface WindowRow extends WindowKey {
  readonly clock: Clock | undefined
  readonly span: SlotSpan | undefined
  readonly sums: ReadonlyMap<string, Sums>
}

const windowKey = ({ chain, window }: WindowKey) => `${chain}/${window}`

/** One statement for each window, however many producers ask. */
export function slotLoaders(db: Kysely<Schema>) {
  const clocks = rowLoader(
    String,
    (chains: readonly ChainId[]) => findClocks(db, chains),
    ({ chain }) => chain,
  )
  return {
    producerClock: clocks,
    producerWindow: rowLoader(
      windowKey,
      (keys: readonly WindowKey[]) => Promise.all(keys.map(async (key) => sumWindow(db, key, await clocks.load(key.chain)))),
      windowKey,
    ),
  }
}

async function sumWindow(db: Kysely<Schema>, key: WindowKey, clock: Clock | undefined): Promise<WindowRow> {
  const span = clock === undefined ? undefined : spanOf(clock, key.window)
  if (span === undefined) return { ...key, clock, span, sums: new Map() }
  const { rows } = await sql<Sums & { producer: string }>`
    /* slots of producers over a window */
    select producer, expected, missed, stopped, unjudged from ${producerSlots(key.chain, span)}`.execute(db)
  return { ...key, clock, span, sums: new Map(rows.map(({ producer, ...sums }) => [producer, sums])) }
}

/** What one producer did in a window. */
export function sumsOf(row: WindowRow | undefined, { producer }: ProducerKey): SlotsRow {
  return { ...(row?.sums.get(producer) ?? nothing), span: row?.span ?? null, clock: row?.clock }
}

/** When a slot begins. */
export function slotStart(slot: number, clock: Pick<Clock, 'intervalMs' | 'repetitions'>): Date {
  return new Date(timeOfSlot(slot, clock))
}
