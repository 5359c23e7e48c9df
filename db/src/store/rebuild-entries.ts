import type { Database } from '../client.js'
import { entryProjectors } from '../projectors/entries.js'
import type { EntryProjector } from '../projectors/projector.js'
import { projectEntry } from './project-entry.js'
import { toEntry } from './record.js'

const PAGE = 1000

/** Makes the rows of these projectors again from all entries, in the transaction it is given; answers how many were read. */
export async function rebuildEntries(db: Database, projectors: readonly EntryProjector[] = entryProjectors): Promise<number> {
  for (const { table } of projectors) await db.deleteFrom(table).execute()
  const kinds = [...new Set(projectors.flatMap((projector) => [...projector.kinds]))]
  let [count, after] = [0, 0]
  while (kinds.length > 0) {
    const rows = await db
      .selectFrom('entry')
      .selectAll()
      .where('kind', 'in', kinds)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    for (const row of rows) await projectEntry(db, projectors, toEntry(row))
    count += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) break
    after = last.seq
  }
  return count
}
