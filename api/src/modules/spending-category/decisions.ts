import type { Schema } from '@secretariat/db'
import { type Entry, entrySchema } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'
import { type ItemKey, itemKey } from './items.js'

/** What somebody decided of an item, and when. */
export type DecisionRow = Entry<'category.assigned'>

interface Kept extends Pick<DecisionRow, 'seq' | 'author' | 'at' | 'chain' | 'subject' | 'previous'> {
  readonly data: unknown
}

/** Loader of everything that was decided of items, newest first. */
export function decisionLoaders(db: Kysely<Schema>) {
  return { decisions: rowsLoader<ItemKey, DecisionRow>(itemKey, (keys) => findDecisions(db, keys), itemKey) }
}

async function findDecisions(db: Kysely<Schema>, keys: readonly ItemKey[]): Promise<DecisionRow[]> {
  const { rows } = await sql<Kept>`
    select entry.seq, entry.author, entry.at, entry.chain, entry.subject, entry.previous, entry.data
    from unnest(${keys.map(({ chain }) => chain)}::text[], ${keys.map(({ subject }) => subject)}::text[]) as wanted (chain, subject)
    join entry on entry.kind = 'category.assigned' and entry.chain = wanted.chain and entry.subject = wanted.subject
    order by entry.seq desc`.execute(db)
  return rows.map(toDecision)
}

function toDecision({ seq, author, at, previous, ...said }: Kept): DecisionRow {
  const stated = entrySchema.parse({ kind: 'category.assigned', ...said })
  if (stated.kind !== 'category.assigned') throw new TypeError(`Entry ${seq} is of another kind`)
  return { ...stated, seq, author, at, previous }
}
