import type { Database } from '@secretariat/db'
import type { AntelopeLedger } from '@secretariat/indexer/devnet'
import { expect } from 'vitest'

/** What the database tells of blocks, in the words of the chain's own ledger. */
export async function toldBy(db: Database) {
  const blocks = await db.selectFrom('block').select(['height', 'hash', 'author', 'skipped']).orderBy('height').execute()
  const produced: Record<string, number> = {}
  for (const { author } of blocks) if (author !== null) produced[author] = (produced[author] ?? 0) + 1
  const empty = blocks.flatMap(({ height, skipped }) => (skipped !== null && skipped > 0 ? [{ block: height, slots: skipped }] : []))
  return { hashes: blocks.map(({ hash }) => hash), produced, empty }
}

/** The same of the ledger, which keeps single misses and stops apart. */
export function truthOf({ hashes, produced, missed, stops }: AntelopeLedger) {
  const slots = new Map<number, number>()
  const add = (block: number, count: number) => slots.set(block, (slots.get(block) ?? 0) + count)
  for (const { block } of missed) add(block, 1)
  for (const { block, from, to } of stops) add(block, to - from + 1)
  const empty = [...slots].sort(([a], [b]) => a - b).map(([block, count]) => ({ block, slots: count }))
  return { hashes: hashes.slice(1), produced, empty }
}

/** Whose slots were missed, when the chain stood still, and who stood in the schedules that somebody told. */
async function slotsToldBy(db: Database) {
  const turns = await db.selectFrom('missedTurn').selectAll().orderBy('firstSlot').execute()
  const missed = turns.flatMap(({ firstSlot, slots, producer, height }) =>
    Array.from({ length: slots }, (_, i) => ({ slot: firstSlot + i, producer: String(producer), block: Number(height) })),
  )
  const stops = await db.selectFrom('chainStop').selectAll().orderBy('firstSlot').execute()
  const spans = await db.selectFrom('scheduleSpan').selectAll().orderBy('version').execute()
  return {
    missed,
    stops: stops.map(({ firstSlot, lastSlot, height }) => ({ from: firstSlot, to: lastSlot, block: Number(height) })),
    schedules: spans.map(({ version, fromHeight, producers }) => ({
      version,
      from: Number(fromHeight),
      producers: producers?.map(String) ?? null,
    })),
  }
}

/** The same of the ledger. The first schedule of a chain is in no header: only a node's table can tell it, where there is one. */
function slotTruthOf({ missed, stops, schedules, height }: AntelopeLedger, told: readonly { readonly producers: unknown }[]) {
  const inForce = schedules.filter(({ from }) => from !== null && from <= height)
  return {
    missed: missed.map(({ slot, producer, block }) => ({ slot, producer, block })),
    stops,
    schedules: inForce.map(({ version, from, producers }, i) => ({
      version,
      from: Math.max(from ?? 0, 2),
      producers: i === 0 && told[0]?.producers === null ? null : producers,
    })),
  }
}

/** Every missed slot has its owner, and every schedule and stop is known. */
export async function compareSlots(db: Database, ledger: AntelopeLedger): Promise<void> {
  const told = await slotsToldBy(db)
  expect(told).toEqual(slotTruthOf(ledger, told.schedules))
  expect([told.missed, told.stops, told.schedules]).not.toContainEqual([])
}
