import type { ChainId } from '@secretariat/shared'
import { sql } from 'kysely'
import type { Database } from '../client.js'
import type { Batch } from './commit.js'

/** Heights of a stretch whose authors are counted once; `author_count.sql` cuts history at the same places. */
const STRETCH = 20_000

interface Heights {
  readonly chain: ChainId
  readonly first: number
  readonly last: number
}

/**
 * Keeps the sums over blocks that a batch completed. They are copies of what the views say of blocks that are all read, and final
 * blocks never change: nothing is ever added to a sum, so that order and repetition of batches do not matter.
 */
export async function tallyBatch(db: Database, { range, from, to, facts }: Batch): Promise<void> {
  const heights = { chain: range.chain, first: Number(from.height) + 1, last: Number(to.height) }
  const closesGap = range.last === to.height
  const endsStretch = closesGap || Math.floor(heights.last / STRETCH) > Math.floor(from.height / STRETCH)
  const endsEra = closesGap || facts.some(({ kind }) => kind === 'era.paid')
  if (endsStretch || endsEra) await lockSums(db)
  if (endsStretch) await tallyAuthors(db, heights)
  if (endsEra) await tallyEras(db, heights)
}

/** The same of everything that is read, from nothing. */
export async function tallyAgain(db: Database): Promise<void> {
  await lockSums(db)
  await db.deleteFrom('authorStretch').execute()
  await db.deleteFrom('eraTally').execute()
  for (const { chain, first, last } of await db.selectFrom('coverage').selectAll().execute()) {
    await tallyAuthors(db, { chain, first, last })
    await tallyEras(db, { chain, first, last })
  }
}

/** Two writers at once would each miss that the other one completes what they both read; the second sees what the first committed. */
async function lockSums(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('secretariat/sums', 0))`.execute(db)
}

/** Stretches that overlap the heights, are read whole and are not counted yet. */
async function tallyAuthors(db: Database, { chain, first, last }: Heights): Promise<void> {
  await sql`
    insert into author_stretch (chain, stretch, author, blocks, last_height)
    select block.chain, complete.stretch, block.author, count(*), max(block.height)
    from (
      select stretch
      from generate_series(${Math.ceil(first / STRETCH)}::int8, ${Math.ceil(last / STRETCH)}::int8) as stretch
      where exists (select from coverage
          where chain = ${chain} and coverage.first <= greatest((stretch - 1) * ${STRETCH} + 1, 0) and coverage.last >= stretch * ${STRETCH})
        and not exists (select from author_stretch done where done.chain = ${chain} and done.stretch = stretch.stretch)
    ) complete
    join block on block.chain = ${chain} and block.height between (stretch - 1) * ${STRETCH} + 1 and stretch * ${STRETCH}
    group by block.chain, complete.stretch, block.author`.execute(db)
}

/** Eras that overlap the heights, are read whole and are not summed yet. */
async function tallyEras(db: Database, { chain, first, last }: Heights): Promise<void> {
  await sql`
    insert into era_tally (chain, era, validator, sessions, known_sessions, expected, authored, offline)
    select span.chain, span.era, sum.*
    from era_span span
    cross join lateral (
      -- grouped in here, so that only sessions of the era are looked at
      select session.validator, count(*), count(session.expected + session.authored),
        coalesce(sum(session.expected) filter (where session.authored is not null), 0),
        coalesce(sum(session.authored) filter (where session.expected is not null), 0),
        count(*) filter (where session.offline)
      from validator_session session
      where session.chain = span.chain and session.from_height >= span.from_height and session.from_height < span.until_height
      group by session.validator
    ) sum
    where span.chain = ${chain} and span.from_height <= ${last} and span.until_height >= ${first}
      and exists (select from coverage
        where coverage.chain = span.chain and coverage.first <= span.from_height and coverage.last >= span.until_height)
      and not exists (select from era_tally done where done.chain = span.chain and done.era = span.era)`.execute(db)
}
