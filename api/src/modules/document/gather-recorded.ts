import type { Schema } from '@secretariat/db'
import { UsageError } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type {
  RecordedFinding,
  RecordedListing,
  RecordedReport,
  RecordedSeat,
  RecordedSpending,
  RecordedTerm,
} from '../../documents/recorded/model.js'
import type { Stretch } from '../../documents/stretch.js'

/** Whether a chain is known from people's records alone. */
export async function isRecorded(db: Kysely<Schema>, chain: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select profile = 'records' as is from chain where id = ${chain}`.execute(db)
  return rows[0]?.is ?? false
}

/** Everything the records of a council say of one of its terms, by its number or its name. */
export async function gatherRecorded(db: Kysely<Schema>, chain: string, named: string | undefined): Promise<RecordedReport> {
  const term = await findTerm(db, chain, named)
  const of = { chain, term: term.term }
  const [stretch, seats, listed, findings, statedSpending, files] = await Promise.all([
    stretchOf(db, chain, term),
    findSeats(db, of),
    findListings(db, of),
    findFindings(db, of),
    findStated(db, of),
    db.selectFrom('recordImport').select(['file', 'digest']).distinctOn('file').orderBy('file').orderBy('id', 'desc').execute(),
  ])
  const known = await findKnown(
    db,
    of,
    listed.flatMap(({ proposal }) => (proposal === null ? [] : [proposal])),
  )
  const outcomes = new Map(known.map((row) => [row.proposal, { outcome: row.status, outcomeTerm: row.finalizedTerm }]))
  const listings = listed.map((row) => ({ ...row, ...(outcomes.get(row.proposal ?? -1) ?? { outcome: null, outcomeTerm: null }) }))
  const spending = known.filter(
    ({ type, createdTerm, finalizedTerm }) => type === 'Spending' && [createdTerm, finalizedTerm].includes(term.term),
  )
  return { stretch, term, seats, listings, spending, findings, statedSpending, files }
}

interface OfTerm {
  readonly chain: string
  readonly term: string
}

async function findTerm(db: Kysely<Schema>, chain: string, named: string | undefined): Promise<RecordedTerm> {
  const { rows } = await sql<RecordedTerm>`
    /* recorded terms of a chain */
    select *, fact_id as fact from recorded_term where chain = ${chain} order by position`.execute(db)
  const found = named === undefined ? rows.slice(-1) : rows.filter(({ term, number }) => term === named || number === named)
  const [one, other] = found.length > 1 ? found.filter(({ term }) => term === named) : found
  if (one !== undefined && other === undefined) return one
  const known = rows.map(({ term }) => term).join(', ') || 'none'
  throw new UsageError(`${chain} has ${found.length > 1 ? 'several terms' : 'no term'} ${named ?? ''}; recorded are: ${known}`, 2)
}

async function stretchOf(db: Kysely<Schema>, id: string, term: RecordedTerm): Promise<Stretch> {
  const { rows } = await sql<{ displayName: string; demo: boolean }>`select display_name, demo from chain where id = ${id}`.execute(db)
  const mark = (height: number | null) => ({ height: height ?? 0, at: null, hash: null })
  const [from, last] = [term.fromHeight ?? 0, mark(term.untilHeight)]
  return {
    ...{ chain: id, chainName: rows[0]?.displayName ?? id, demo: rows[0]?.demo ?? false },
    term: { fact: term.fact, name: term.term, number: null, queryNodeNumber: null, cycle: term.chainRound },
    ...{ from: { height: from, ordinal: -1 }, until: { height: last.height + 1, ordinal: -1 } },
    ...{ first: mark(term.fromHeight), last, asOf: null, ended: true, complete: true },
  }
}

async function findSeats(db: Kysely<Schema>, { chain, term }: OfTerm): Promise<RecordedSeat[]> {
  const { rows } = await sql<RecordedSeat>`
    /* recorded seats of a term */
    select fact_id as fact, handle, member, votes, own_stake, voter_stake from recorded_seat
    where chain = ${chain} and term = ${term} order by position, handle`.execute(db)
  return rows
}

async function findListings(db: Kysely<Schema>, { chain, term }: OfTerm): Promise<Omit<RecordedListing, 'outcome' | 'outcomeTerm'>[]> {
  const { rows } = await sql<Omit<RecordedListing, 'outcome' | 'outcomeTerm'>>`
    /* proposals that the report of a term lists */
    select fact_id as fact, proposal, title, type, amount, status, failure, finalize_blocks, finalize_hours, creator, participants
    from recorded_listing
    where chain = ${chain} and term = ${term}
    order by proposal, fact_id`.execute(db)
  return rows
}

/** What all records say of these proposals, and of those that count for the term by either account. */
async function findKnown(
  db: Kysely<Schema>,
  { chain, term }: OfTerm,
  listed: readonly number[],
): Promise<(RecordedSpending & { type: string | null })[]> {
  const { rows } = await sql<RecordedSpending & { type: string | null }>`
    /* proposals of a recorded term */
    select proposal, title, type, status, paid, asked, created_term, finalized_term, coalesce(dump_fact, listing_fact, ledger_fact) as fact
    from recorded_proposal
    where chain = ${chain} and (created_term = ${term} or finalized_term = ${term} or proposal = any(${listed}::int8[]))
    order by proposal`.execute(db)
  return rows
}

/** What the tokenomics report of the term says was spent. */
async function findStated(db: Kysely<Schema>, { chain, term }: OfTerm): Promise<bigint | null> {
  const { rows } = await sql<{ value: bigint | null }>`
    select value from recorded_figure
    where chain = ${chain} and term = ${term} and section = 'flow' and name = 'Spending Proposals (Executed)'`.execute(db)
  return rows[0]?.value ?? null
}

async function findFindings(db: Kysely<Schema>, { chain, term }: OfTerm): Promise<RecordedFinding[]> {
  const { rows } = await sql<RecordedFinding>`
    /* disagreements among the records of a term */
    select kind, subject, expected, stated, unit, evidence, fact from record_finding
    where chain = ${chain} and term = ${term}
    order by kind, subject, fact`.execute(db)
  return rows
}
