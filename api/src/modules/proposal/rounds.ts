import type { Schema } from '@secretariat/db'
import type { ChainId, ProposalId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'

export type RoundRow = Selectable<Schema['proposalRound']>
export type StepRow = Selectable<Schema['proposalStep']>

/** A proposal as the chain names it. */
export interface ProposalName {
  readonly chain: ChainId
  readonly proposal: ProposalId
}

/** A round that somebody may not have voted in. */
export interface RoundName extends ProposalName {
  readonly round: RoundRow['round']
}

export function roundsLoaders(db: Kysely<Schema>) {
  return {
    rounds: rowsLoader(nameOf, (names: readonly ProposalName[]) => findRounds(db, names), nameOf),
    steps: rowsLoader(nameOf, (names: readonly ProposalName[]) => findSteps(db, names), nameOf),
    silent: rowsLoader(
      ({ round }: RoundName) => round,
      (rounds: readonly RoundName[]) => findSilent(db, rounds),
      ({ round }) => round,
    ),
  }
}

function nameOf({ chain, proposal }: ProposalName): string {
  return `${chain}:${proposal}`
}

// Arrays and not pairs: the planner carries them below the windows of the view.
function among(names: readonly ProposalName[]) {
  return sql<boolean>`chain = any(${names.map(({ chain }) => chain)}::text[]) and proposal = any(${names.map(({ proposal }) => proposal)}::text[])`
}

function findRounds(db: Kysely<Schema>, names: readonly ProposalName[]): Promise<RoundRow[]> {
  return db.selectFrom('proposalRound').selectAll().where(among(names)).orderBy('openedHeight').orderBy('openedOrdinal').execute()
}

/** What the chain said of each, in its order. */
function findSteps(db: Kysely<Schema>, names: readonly ProposalName[]): Promise<StepRow[]> {
  return db.selectFrom('proposalStep').selectAll().where(among(names)).orderBy('height').orderBy('ordinal').execute()
}

/** Members without a vote, by number, which favours nobody. */
function findSilent(db: Kysely<Schema>, rounds: readonly RoundName[]) {
  return db
    .selectFrom('proposalAwaiting')
    .selectAll()
    .where(among(rounds))
    .where(
      'round',
      'in',
      rounds.map(({ round }) => round),
    )
    .orderBy(sql`length(member)`)
    .orderBy('member')
    .execute()
}
