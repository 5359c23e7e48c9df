import type { Schema } from '@secretariat/db'
import { ChainId, Height, UsageError } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { Mark, Position, Stretch } from '../../documents/stretch.js'

/** Which part of a chain a document shall speak of: a term, or blocks from `from` to `to`; `asOf` is the newest block read where it is not said. */
export interface Asked {
  readonly chain: string
  /** Its number, or the name that records give it. */
  readonly term?: string | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly asOf?: number | undefined
  /** Key of the multisig that a text is about. */
  readonly multisig?: string | undefined
}

/** A part of a chain that is read from nodes, seen from a block. */
export interface LiveStretch extends Stretch {
  readonly asOf: Mark
}

/** A UsageError where there is no such chain, term or block. */
export async function findStretch(db: Kysely<Schema>, asked: Asked): Promise<LiveStretch> {
  const chain = await findChain(db, asked.chain)
  const newest = await newestBlock(db, chain.id)
  const asOf = asked.asOf ?? newest
  if (asOf > newest) throw new UsageError(`${chain.id} is read up to block ${newest}, not to ${asOf}`, 2)
  const bounds =
    asked.from === undefined ? await boundsOfTerm(db, chain.id, asked.term) : boundsOfBlocks({ ...asked, from: asked.from }, newest)
  if (bounds.from.height > asOf)
    throw new UsageError(`It begins at block ${bounds.from.height}, after block ${asOf}, from which it shall be seen`, 2)
  const ended = bounds.until !== null && bounds.until.height <= asOf + (bounds.term === null ? 1 : 0)
  const until = ended && bounds.until !== null ? bounds.until : { height: asOf + 1, ordinal: -1 }
  const lastHeight = ended && bounds.term !== null ? until.height : until.height - 1
  const marks = await marksAt(db, chain.id, [bounds.from.height, lastHeight, asOf])
  const mark = (height: number): Mark => marks.get(height) ?? { height, at: null, hash: null }
  return {
    chain: chain.id,
    chainName: chain.displayName,
    demo: chain.demo,
    term: bounds.term,
    ...{ from: bounds.from, until, ended },
    ...{ first: mark(bounds.from.height), last: mark(lastHeight), asOf: mark(asOf) },
    complete: await isRead(db, chain.id, bounds.from.height, lastHeight),
  }
}

async function findChain(db: Kysely<Schema>, name: string) {
  const chains = await db.selectFrom('chain').select(['id', 'displayName', 'demo']).orderBy('id').execute()
  const id = ChainId.schema.safeParse(name).data
  const found = chains.find((each) => each.id === id)
  if (found === undefined)
    throw new UsageError(`The database holds no chain ${name}; it holds ${chains.map((each) => each.id).join(', ') || 'none'}`, 2)
  return found
}

async function newestBlock(db: Kysely<Schema>, chain: ChainId): Promise<number> {
  const read = await db
    .selectFrom('coverage')
    .select(({ fn }) => fn.max('last').as('last'))
    .where('chain', '=', chain)
    .executeTakeFirst()
  if (read?.last != null) return read.last
  const told = await db
    .selectFrom('fact')
    .select(({ fn }) => fn.max('height').as('last'))
    .where('chain', '=', chain)
    .executeTakeFirst()
  if (told?.last == null) throw new UsageError(`Nothing of ${chain} is read yet`, 1)
  return told.last
}

interface Bounds {
  readonly term: Stretch['term']
  readonly from: Position
  readonly until: Position | null
}

/** The latest term where none is named. */
async function boundsOfTerm(db: Kysely<Schema>, chain: ChainId, named: string | undefined): Promise<Bounds> {
  const terms = await db.selectFrom('term').selectAll().where('chain', '=', chain).orderBy('fromHeight').execute()
  const term = named === undefined ? terms.at(-1) : terms.find((each) => String(each.number) === named)
  if (term === undefined) {
    const known = terms.flatMap((each) => (each.number === null ? [] : [each.number])).join(', ')
    throw new UsageError(
      `${chain} has no term ${named ?? ''} that is read; known by number: ${known || 'none'}. --from and --to name blocks instead`,
      2,
    )
  }
  return {
    term: {
      fact: term.term,
      name: term.number === null ? null : String(term.number),
      number: term.number,
      queryNodeNumber: term.queryNodeNumber,
      cycle: term.cycle,
    },
    from: { height: term.fromHeight, ordinal: term.fromOrdinal },
    until: term.untilHeight === null ? null : { height: term.untilHeight, ordinal: term.untilOrdinal ?? 0 },
  }
}

function boundsOfBlocks({ from, to = Number.MAX_SAFE_INTEGER, term }: Asked & { readonly from: number }, newest: number): Bounds {
  if (term !== undefined) throw new UsageError('Name a term or blocks, not both', 2)
  if (to < from) throw new UsageError(`--to ${to} lies before --from ${from}`, 2)
  if (from > newest) throw new UsageError(`Block ${from} is not read yet; the newest is ${newest}`, 2)
  return { term: null, from: { height: from, ordinal: -1 }, until: to >= newest ? null : { height: to + 1, ordinal: -1 } }
}

/** From the blocks that are kept; from facts where there are none. */
async function marksAt(db: Kysely<Schema>, chain: ChainId, heights: readonly number[]): Promise<Map<number, Mark>> {
  const { rows } = await sql<Mark>`
    select distinct on (height) height, time as at, hash from (
      select height, time, hash, 0 as place from block where chain = ${chain} and height = any(${heights}::int8[])
      union all
      select height, time, hash, 1 from fact where chain = ${chain} and height = any(${heights}::int8[])
    ) told order by height, place`.execute(db)
  return new Map(rows.map((row) => [row.height, row]))
}

async function isRead(db: Kysely<Schema>, chain: ChainId, first: number, last: number): Promise<boolean> {
  const spans = await db
    .selectFrom('coverage')
    .select('first')
    .where('chain', '=', chain)
    .where('first', '<=', Height(first))
    .where('last', '>=', Height(last))
    .execute()
  return spans.length > 0
}
