import type { Schema } from '@secretariat/db'
import { ChainId, type MemberId } from '@secretariat/shared'
import type { Kysely } from 'kysely'
import type { CouncilReport } from '../../documents/council/model.js'
import { findBudgetPart, findDebts, findPayments } from './council-money.js'
import { findLeads, findPeople, findSeats } from './council-people.js'
import { findBallots, findProposals, findRounds } from './council-proposals.js'
import type { LiveStretch } from './stretch.js'

/** Everything a council report speaks of, from the read models, as of its block. */
export async function gatherCouncil(db: Kysely<Schema>, stretch: LiveStretch): Promise<CouncilReport> {
  const council = await findCouncil(db, stretch)
  const [seats, leads, rounds, ballots, budget, payments, debts] = await Promise.all([
    findSeats(db, stretch),
    findLeads(db, stretch),
    findRounds(db, stretch),
    findBallots(db, stretch),
    findBudgetPart(db, stretch, council),
    findPayments(db, stretch, council),
    findDebts(db, stretch),
  ])
  const proposals = await findProposals(
    db,
    stretch,
    payments.flatMap(({ proposal }) => (proposal === null ? [] : [proposal])),
  )
  const members = new Set<MemberId | null>([
    ...seats.map(({ member }) => member),
    ...leads.map(({ member }) => member),
    ...ballots.map(({ voter }) => voter),
    ...proposals.map(({ proposer }) => proposer),
    ...debts.map(({ member }) => member),
  ])
  const people = await findPeople(
    db,
    stretch,
    [...members].filter((member) => member !== null),
  )
  return { stretch, people, seats, leads, proposals, rounds, ballots, budget, payments, debts }
}

/** The council whose budget it is; by the usual name where no term tells. */
async function findCouncil(db: Kysely<Schema>, { chain }: LiveStretch): Promise<string> {
  const known = await db
    .selectFrom('term')
    .select('council')
    .where('chain', '=', ChainId(chain))
    .orderBy('fromHeight')
    .limit(1)
    .executeTakeFirst()
  return known?.council ?? 'Council'
}
