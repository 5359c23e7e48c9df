import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import type { Kysely, Selectable } from 'kysely'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

export type AnyTermRow = Selectable<Schema['allTerm']>
export type AnySeatRow = Selectable<Schema['allTermSeat']>
export type AnyElectionRow = Selectable<Schema['allTermElection']>
export type AnyValidatorsRow = Selectable<Schema['allTermValidators']>
export type BackerRow = Selectable<Schema['recordedBacker']>

/** Which chains are looked at; all, when undefined. */
export type Chains = readonly ChainId[] | undefined

export interface TermList {
  readonly chains: Chains
  readonly listing: Listing<AnyTermRow>
}

/** Newest first: what is read from chains, before what was written down of the networks that preceded them. */
export function termList(chains: Chains): TermList {
  const keys = [
    { column: 'origin', type: 'text', direction: 'ASC' },
    { column: 'place', type: 'int8', direction: 'DESC' },
    { column: 'key', type: 'text', direction: 'ASC' },
  ] as const
  return { chains, listing: { name: 'history-terms', filter: { chains }, keys } }
}

function matching(db: Kysely<Schema>, { chains }: TermList) {
  const terms = db.selectFrom('allTerm').selectAll()
  return chains === undefined ? terms : terms.where('chain', 'in', chains)
}

export function findTerms(db: Kysely<Schema>, list: TermList, span: Span): Promise<AnyTermRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countTerms(db: Kysely<Schema>, list: TermList): Promise<number> {
  return countRows(db, matching(db, list))
}

export function historyLoaders(db: Kysely<Schema>) {
  return {
    termElection: rowLoader(
      String,
      (terms: readonly string[]) => db.selectFrom('allTermElection').selectAll().where('term', 'in', terms).execute(),
      ({ term }) => term,
    ),
    termValidators: rowLoader(
      String,
      (terms: readonly string[]) => db.selectFrom('allTermValidators').selectAll().where('term', 'in', terms).execute(),
      ({ term }) => term,
    ),
    termSeats: rowsLoader(
      String,
      (terms: readonly string[]) => db.selectFrom('allTermSeat').selectAll().where('term', 'in', terms).orderBy('position').execute(),
      ({ term }) => term,
    ),
    seatBackers: rowsLoader(
      ({ term, person }: AnySeatRow) => `${term}/${person}`,
      (seats) => findBackers(db, seats),
      (backer) => `${recordKey(backer)}/${backer.seat.toLowerCase()}`,
    ),
  }
}

function recordKey({ chain, term }: Pick<BackerRow, 'chain' | 'term'>): string {
  return `${chain}:record:${term}`
}

/** Of seats that were written down; whole terms are read, as their seats are asked for together. */
function findBackers(db: Kysely<Schema>, seats: readonly AnySeatRow[]): Promise<BackerRow[]> {
  const terms = [...new Set(seats.filter(({ origin }) => origin === 'record').map(({ term }) => term.split(':').slice(2).join(':')))]
  if (terms.length === 0) return Promise.resolve([])
  return db.selectFrom('recordedBacker').selectAll().where('term', 'in', terms).orderBy('seat').orderBy('position').execute()
}
