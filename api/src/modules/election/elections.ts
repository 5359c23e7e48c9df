import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { checkedWhere, equality } from '../base/filter.js'
import { type ElectionKey, electionKey } from '../base/key.js'
import { rowLoader, rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { amongRounds, type Round, roundKey } from './rounds.js'
import { cycles, type ElectionWhere } from './where.js'

export type ElectionRow = Selectable<Schema['election']>
export type CandidateRow = Selectable<Schema['candidate']>

/** What a list of elections is made of. */
export interface ElectionList {
  readonly chain: ChainId
  readonly where: ElectionWhere
  readonly listing: Listing<ElectionRow>
}

/** Newest round first. */
export function electionList(chain: ChainId, filter: ElectionWhere | null | undefined): ElectionList {
  const where = checkedWhere(filter)
  const keys = [
    { column: 'cycle', type: 'int8', direction: 'DESC' },
    { column: 'council', type: 'text', direction: 'ASC' },
  ] as const
  return { chain, where, listing: { name: 'elections', filter: { chain, where }, keys } }
}

function matching(db: Kysely<Schema>, { chain, where }: ElectionList) {
  const conditions = [...equality('outcome', where.outcome), ...equality('council', where.council), ...cycles(where.cycle)]
  return conditions.reduce((query, condition) => query.where(condition), db.selectFrom('election').selectAll().where('chain', '=', chain))
}

export function findElections(db: Kysely<Schema>, list: ElectionList, span: Span): Promise<ElectionRow[]> {
  return pageOf(matching(db, list), list.listing, span).execute()
}

export function countElections(db: Kysely<Schema>, list: ElectionList): Promise<number> {
  return countRows(db, matching(db, list))
}

export function electionLoaders(db: Kysely<Schema>) {
  return {
    election: rowLoader(
      electionKey,
      (keys: readonly ElectionKey[]) => db.selectFrom('election').selectAll().where(amongRounds(keys)).orderBy('council', 'desc').execute(),
      electionKey,
    ),
    candidates: rowsLoader(roundKey, (rounds: readonly Round[]) => findCandidates(db, rounds), roundKey),
    releasedVotes: rowLoader(roundKey, (rounds: readonly Round[]) => countReleased(db, rounds), roundKey),
    optOuts: rowsLoader(roundKey, (rounds: readonly Round[]) => findOptOuts(db, rounds), roundKey),
    refutedVotes: rowsLoader(roundKey, (rounds: readonly Round[]) => findRefuted(db, rounds), roundKey),
    successfulRound: rowLoader(roundKey, (rounds: readonly Round[]) => findSuccessful(db, rounds), roundKey),
  }
}

/** In the order of their candidacies, which favours nobody. */
export function findCandidates(db: Kysely<Schema>, rounds: readonly Round[]): Promise<CandidateRow[]> {
  return db.selectFrom('candidate').selectAll().where(amongRounds(rounds)).orderBy('height').orderBy('ordinal').execute()
}

function countReleased(db: Kysely<Schema>, rounds: readonly Round[]) {
  return db
    .selectFrom('electionBallot')
    .select(['chain', 'council', 'cycle', sql<number>`count(released_fact)`.as('released')])
    .where(amongRounds(rounds))
    .groupBy(['chain', 'council', 'cycle'])
    .execute()
}

/** Accounts that gave up voting while a round was running, in the order of the chain. */
function findOptOuts(db: Kysely<Schema>, rounds: readonly Round[]) {
  return db
    .selectFrom('voteChange')
    .selectAll()
    .where('change', '=', 'opted-out')
    .where(amongRounds(rounds))
    .orderBy('height')
    .orderBy('ordinal')
    .execute()
}

/** Votes whose reveal is not what was committed to. */
function findRefuted(db: Kysely<Schema>, rounds: readonly Round[]) {
  return db
    .selectFrom('electionBallot')
    .selectAll()
    .where('verified', '=', false)
    .where(amongRounds(rounds))
    .orderBy('height')
    .orderBy('ordinal')
    .execute()
}

/** The next round after each that elected a council. */
async function findSuccessful(db: Kysely<Schema>, rounds: readonly Round[]): Promise<(Round & { successful: number })[]> {
  const wanted = [rounds.map(({ chain }) => chain), rounds.map(({ council }) => council), rounds.map(({ cycle }) => cycle)]
  const { rows } = await sql<Round & { successful: number }>`
    /* successful rounds */
    select round.chain, round.council, round.cycle, min(milestone.cycle) as successful
    from unnest(${wanted[0]}::text[], ${wanted[1]}::text[], ${wanted[2]}::int8[]) as round (chain, council, cycle)
    join election_milestone milestone on milestone.chain = round.chain and milestone.council = round.council
      and milestone.milestone = 'elected' and milestone.cycle > round.cycle
    group by round.chain, round.council, round.cycle`.execute(db)
  return rows
}
