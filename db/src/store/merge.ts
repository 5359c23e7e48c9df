import { comparePlaces } from '@secretariat/shared'
import type { PlacedRow, Projector } from '../projectors/projector.js'

/** Rows with one key become one row, as the database would keep it: an upsert may not touch a row twice. */
export function merge({ key, keep }: Pick<Projector, 'key' | 'keep'>, rows: readonly PlacedRow[]): PlacedRow[] {
  const kept = new Map<string, PlacedRow>()
  for (const row of rows) {
    const identity = JSON.stringify(key.map((column) => row[column]))
    const other = kept.get(identity)
    if (other === undefined || (keep === 'latest' && laterThan(row, other))) kept.set(identity, row)
  }
  return [...kept.values()]
}

function laterThan(a: PlacedRow, b: PlacedRow): boolean {
  return comparePlaces(a, b) > 0
}
