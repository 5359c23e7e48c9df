import type { Schema } from '@secretariat/db'
import type { ChainId, CouncilId, FactId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { parseTermKey } from '../base/key.js'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type TermRow = Selectable<Schema['term']>

/** Terms of a chain, or of one of its councils. */
export interface TermList {
  readonly chain: ChainId
  readonly council?: CouncilId
}

/** Newest first. */
export function termListing({ chain, council }: TermList): Listing<TermRow> {
  const keys = [
    { column: 'fromHeight', type: 'int8', direction: 'DESC' },
    { column: 'term', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'terms', filter: { chain, council }, keys }
}

function matching(db: Kysely<Schema>, { chain, council }: TermList) {
  const terms = db.selectFrom('term').selectAll().where('chain', '=', chain)
  return council === undefined ? terms : terms.where('council', '=', council)
}

export function findTerms(db: Kysely<Schema>, list: TermList, span: Span): Promise<TermRow[]> {
  return pageOf(matching(db, list), termListing(list), span).execute()
}

export function countTerms(db: Kysely<Schema>, list: TermList): Promise<number> {
  return countRows(db, matching(db, list))
}

export function termLoaders(db: Kysely<Schema>) {
  return {
    term: rowLoader(
      String,
      (terms: readonly FactId[]) => db.selectFrom('term').selectAll().where('term', 'in', terms).execute(),
      ({ term }) => term,
    ),
    termsOf: rowsLoader(
      String,
      (chains: readonly ChainId[]) =>
        db.selectFrom('term').selectAll().where('chain', 'in', chains).orderBy('council').orderBy('fromHeight').execute(),
      ({ chain }) => chain,
    ),
    termBudget: rowLoader(
      String,
      (terms: readonly FactId[]) => db.selectFrom('termBudget').selectAll().where('term', 'in', terms).execute(),
      ({ term }) => term,
    ),
    termProposals: rowLoader(
      String,
      (terms: readonly FactId[]) => countProposals(db, terms),
      ({ term }) => term,
    ),
    termOutcomes: rowsLoader(
      String,
      (terms: readonly FactId[]) => countOutcomes(db, terms),
      ({ term }) => term,
    ),
  }
}

/** The term that a key names; chains have few, so they are read at once. */
export async function termOfKey(load: ReturnType<typeof termLoaders>, key: string): Promise<TermRow | undefined> {
  const parsed = parseTermKey(key)
  if (parsed === undefined) return undefined
  const terms = await load.termsOf.load(parsed.chain)
  return terms.find((term) => ('number' in parsed ? term.number === parsed.number : term.fromHeight === parsed.fromHeight))
}

/** The term beside another one of its council: 1 for the next, -1 for the one before. */
export async function besides(
  load: ReturnType<typeof termLoaders>,
  { chain, council, term }: TermRow,
  step: 1 | -1,
): Promise<TermRow | null> {
  const terms = (await load.termsOf.load(chain)).filter((one) => one.council === council)
  return terms[terms.findIndex((one) => one.term === term) + step] ?? null
}

async function countProposals(db: Kysely<Schema>, terms: readonly FactId[]) {
  const { rows } = await sql<{ term: string; created: number }>`
    /* proposals created in terms */
    select term.term, count(proposal.fact_id) as created
    from term
    left join proposal on proposal.chain = term.chain
      and (proposal.height, proposal.ordinal) >= (term.from_height, term.from_ordinal)
      and (term.until_height is null or (proposal.height, proposal.ordinal) < (term.until_height, term.until_ordinal))
    where term.term = any(${terms}::text[])
    group by term.term`.execute(db)
  return rows
}

/** Rounds of voting that ended in terms, by how they ended. */
function countOutcomes(db: Kysely<Schema>, terms: readonly FactId[]) {
  return db
    .selectFrom('proposalRound')
    .select(['decision', 'next', sql<FactId>`decided_term`.as('term'), sql<number>`count(*)`.as('count')])
    .where('decidedTerm', 'in', terms)
    .where('decidedFact', 'is not', null)
    .groupBy(['decidedTerm', 'decision', 'next'])
    .orderBy('decision')
    .orderBy('next')
    .execute()
}
