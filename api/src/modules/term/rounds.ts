import type { Schema } from '@secretariat/db'
import type { FactId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'

/** A round of voting with the words of its proposal, as the councillors of one term saw it. */
export interface RoundRow extends Selectable<Schema['proposalRound']> {
  readonly title: string | null
  readonly type: string | null
  readonly openedHere: boolean
  readonly decidedHere: boolean
}

/** The votes of a round, each voter's one vote. */
export type BallotRow = Pick<Selectable<Schema['proposalVote']>, 'factId' | 'chain' | 'voter' | 'choice' | 'height' | 'castAt'> & {
  readonly round: FactId
}

/** In the order of their opening. */
export function roundListing(term: FactId): Listing<RoundRow> {
  const keys = [
    { column: 'openedHeight', type: 'int8', direction: 'ASC' },
    { column: 'openedOrdinal', type: 'int8', direction: 'ASC' },
    { column: 'round', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'rounds', filter: { term }, keys }
}

/** Rounds that were opened in a term or decided in it. */
function matching(db: Kysely<Schema>, term: FactId) {
  const rounds = db
    .selectFrom('proposalRound as each')
    .leftJoin('proposal', (on) => on.onRef('proposal.chain', '=', 'each.chain').onRef('proposal.proposal', '=', 'each.proposal'))
    .selectAll('each')
    .select(['proposal.title', 'proposal.type'])
    .select([
      sql<boolean>`each.opened_term is not distinct from ${term}`.as('openedHere'),
      sql<boolean>`each.decided_term is not distinct from ${term}`.as('decidedHere'),
    ])
    .where((eb) => eb.or([eb('openedTerm', '=', term), eb.and([eb('decidedTerm', '=', term), eb('decidedFact', 'is not', null)])]))
  return db.selectFrom(rounds.as('round')).selectAll()
}

export function findRounds(db: Kysely<Schema>, term: FactId, span: Span): Promise<RoundRow[]> {
  return pageOf(matching(db, term), roundListing(term), span).execute()
}

export function countRounds(db: Kysely<Schema>, term: FactId): Promise<number> {
  return countRows(db, matching(db, term))
}

export function roundLoaders(db: Kysely<Schema>) {
  return {
    roundBallots: rowsLoader(
      ({ round }: RoundRow) => round,
      (rounds: readonly RoundRow[]) => findBallots(db, rounds),
      ({ round }) => round,
    ),
  }
}

/** Votes of these rounds: those on their proposals, between their openings and the next ones. */
async function findBallots(db: Kysely<Schema>, rounds: readonly RoundRow[]): Promise<BallotRow[]> {
  const spans = rounds.map(({ round, chain, proposal, openedHeight, openedOrdinal, untilHeight, untilOrdinal }) => ({
    ...{ round, chain, proposal, opened_height: openedHeight, opened_ordinal: openedOrdinal },
    ...{ until_height: untilHeight, until_ordinal: untilOrdinal },
  }))
  const columns = sql`span(round text, chain text, proposal text, opened_height int8, opened_ordinal int4, until_height int8, until_ordinal int4)`
  const { rows } = await sql<BallotRow>`
    /* ballots of rounds */
    select span.round, vote.fact_id, vote.chain, vote.voter, vote.choice, vote.height, vote.cast_at
    from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) as ${columns}
    join proposal_vote vote on vote.chain = span.chain and vote.proposal = span.proposal
      and (vote.height, vote.ordinal) > (span.opened_height, span.opened_ordinal)
      and (span.until_height is null or (vote.height, vote.ordinal) < (span.until_height, span.until_ordinal))
    order by vote.height, vote.ordinal`.execute(db)
  return rows
}
