import { UsageError } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import { entryProjectors } from '../projectors/entries.js'
import { projectors } from '../projectors/index.js'
import type { EntryProjector, Projector } from '../projectors/projector.js'
import { keepAll } from './keep.js'
import { project } from './project.js'
import { readFacts } from './read-facts.js'
import { rebuildEntries } from './rebuild-entries.js'
import { transact } from './session.js'
import { tallyAgain } from './tally.js'

/** Tables that the kept sums are made from. */
const summed = new Set<Projector['table']>(['session', 'validatorSet', 'validatorOffline', 'eraPayment'])

/** The names that `rebuild` takes: `motion`, `motion-vote`, … */
export const projectorNames: readonly string[] = [...projectors, ...entryProjectors].map(nameOf)

/**
 * Makes rows again from facts and entries, all of them or those of the named projectors; answers how many were read.
 * One transaction: readers see the old rows until the new ones are whole, and an interruption leaves the old ones.
 * Deleting instead of swapping tables makes nobody wait and keeps grants and views: a batch that is committed
 * meanwhile brings its own rows.
 */
export async function rebuild(
  db: Database,
  names: readonly string[] = projectorNames,
  onProgress?: (facts: number) => void | Promise<void>,
): Promise<number> {
  refuseUnknown(names)
  const chosen = projectors.filter((projector) => names.includes(nameOf(projector)))
  const ofEntries = entryProjectors.filter((projector) => names.includes(nameOf(projector)))
  const kinds = [...new Set(chosen.flatMap((projector) => [...projector.kinds]))]
  const { count: facts, kept } = await transact(db, async (session) => {
    // One rebuild at a time, and no import, which writes rows of old facts; new batches pass.
    await sql`lock table fact in share update exclusive mode`.execute(session.db)
    for (const { table } of chosen) await session.db.deleteFrom(table).execute()
    let count = await rebuildEntries(session.db, ofEntries)
    for await (const facts of readFacts(session.db, { kinds })) {
      await project(session, chosen, facts)
      count += facts.length
      await onProgress?.(count)
    }
    const kept = await keepAll(
      session.db,
      chosen.map(({ table }) => table),
    )
    if (chosen.some(({ table }) => summed.has(table))) await tallyAgain(session.db)
    return { count, kept }
  })
  for (const table of [...[...chosen, ...ofEntries].map((projector) => projector.table), ...kept])
    await sql`vacuum (analyze) ${sql.table(table)}`.execute(db)
  return facts
}

function nameOf({ table }: Projector | EntryProjector): string {
  return table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function refuseUnknown(names: readonly string[]): void {
  const unknown = names.find((name) => !projectorNames.includes(name))
  if (unknown === undefined) return
  throw new UsageError(`There is no projector "${unknown}"; there are ${projectorNames.join(', ')}`, 2)
}
