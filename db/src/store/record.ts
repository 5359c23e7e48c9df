import { type Entry, entrySchema, type Stated } from '@secretariat/shared'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../client.js'
import { entryProjectors } from '../projectors/entries.js'
import type { EntryTable } from '../tables/entry.js'
import { type Actor, audit } from './audit.js'
import { projectEntry } from './project-entry.js'

/**
 * Keeps what a person states: the entry, the rows that are made of it and a line of the audit log, in one transaction.
 * Joins the transaction it is given. A ZodError when the statement is not one of its kind.
 */
export async function record(db: Database, actor: Actor & { readonly name: string }, stated: Stated): Promise<Entry> {
  if (!db.isTransaction) return await db.transaction().execute((transaction) => record(transaction, actor, stated))
  const { kind, chain, subject, data } = entrySchema.parse(stated)
  // Two at once about one subject: the second one sees the first.
  await sql`select pg_advisory_xact_lock(hashtextextended(${[kind, chain, subject].join('\n')}, 0))`.execute(db)
  const row = await db
    .insertInto('entry')
    .values(({ selectFrom }) => ({
      author: actor.name,
      kind,
      chain,
      subject,
      data: JSON.stringify(data),
      previous: selectFrom('entry as before')
        .select(({ fn }) => fn.max('before.seq').as('seq'))
        .where('before.kind', '=', kind)
        .where('before.chain', '=', chain)
        .where('before.subject', '=', subject),
    }))
    .returningAll()
    .executeTakeFirstOrThrow()
  const entry = toEntry(row)
  await projectEntry(db, entryProjectors, entry)
  await audit(db, actor, { action: kind, subject: `${chain}: ${subject}`, entry: entry.seq })
  return entry
}

/** A stored entry, parsed again: a later version may know its kind differently. */
export function toEntry({ kind, chain, subject, data, ...kept }: Selectable<EntryTable>): Entry {
  return { ...entrySchema.parse({ kind, chain, subject, data }), ...kept }
}
