import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { builder } from '../../builder.js'
import { OrderDirection } from '../base/connection.js'
import type { StageRow } from '../council/stages.js'
import type { Average, Denominator } from './where.js'

/** What a leaderboard can be ordered by, as SQL over the totals of one councillor; null where it is not known. */
const measures = {
  VOTES: sql`approve_votes + reject_votes + slash_votes + abstain_votes`,
  AGREEMENT: sql`agreed_votes::float8 / nullif(judged_votes, 0)`,
  BLOCKS_TO_VOTE: sql`(
    select percentile_cont(0.5) within group (order by ballot.blocks_to_vote) from proposal_ballot ballot
    where ballot.chain = total.chain and ballot.voter = total.member and ballot.term = any(total.term_facts)
  )`,
  PROPOSALS_CREATED: sql`proposals_created`,
  PROPOSALS_EXECUTED: sql`proposals_executed`,
  POSTS: sql`forum_posts + discussion_posts`,
  OWN_STAKE: sql`own_stake`,
  BACKING: sql`backing`,
  REWARD: sql`reward_paid`,
  ELECTIONS_WON: electionsWith('elected'),
  ELECTIONS_LOST: electionsWith('not-elected'),
  TERMS: sql`terms`,
  MEMBER: sql`member::numeric`,
} satisfies Record<string, RawBuilder<unknown>>

function electionsWith(status: 'elected' | 'not-elected'): RawBuilder<unknown> {
  return sql`(
    select count(distinct stood.cycle) from candidate stood
    where stood.chain = total.chain and stood.council = total.council and stood.member = total.member and stood.status = ${sql.lit(status)}
  )`
}

export const LeaderboardOrderField = builder.enumType('LeaderboardOrderField', {
  description: 'What a leaderboard can be ordered by. Councillors without a value come last.',
  values: {
    PARTICIPATION: { description: 'The share of votes that was asked for.' },
    VOTES: { description: 'Votes of all kinds.' },
    AGREEMENT: { description: 'Part of the judged votes that agree with the decision.' },
    BLOCKS_TO_VOTE: { description: 'Median of the blocks between the opening of a round and the vote.' },
    PROPOSALS_CREATED: { description: 'Own proposals.' },
    PROPOSALS_EXECUTED: { description: 'Own proposals that were executed without an error.' },
    POSTS: { description: 'Posts in the forum and in discussions of proposals.' },
    OWN_STAKE: { description: 'Own stake of the latest of these terms.' },
    BACKING: { description: 'Stake of voters of the latest of these terms.' },
    REWARD: { description: 'Pay.' },
    ELECTIONS_WON: { description: 'Elections won, ever.' },
    ELECTIONS_LOST: { description: 'Elections in which others were elected, ever.' },
    TERMS: { description: 'Terms served.' },
    MEMBER: { description: 'Number of the membership: an order that favours nobody.' },
  },
})
type OrderField = typeof LeaderboardOrderField.$inferType

export const LeaderboardOrderInput = builder.inputType('LeaderboardOrder', {
  description: 'Order of a leaderboard.',
  fields: (t) => ({
    field: t.field({ type: LeaderboardOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
})

export interface BoardOrder {
  readonly field: OrderField
  readonly direction: 'ASC' | 'DESC'
}

const byParticipation: BoardOrder = { field: 'PARTICIPATION', direction: 'DESC' }
/** While an election is open nobody is put above others unless the reader asks for it. */
const neutral: BoardOrder = { field: 'MEMBER', direction: 'ASC' }

export function measureOf({ field }: BoardOrder, denominator: Denominator, average: Average): RawBuilder<unknown> {
  return field === 'PARTICIPATION' ? sql.ref(`${denominator}${average}`) : measures[field]
}

/** By their numbers members are in an order, but not ranked. */
export function ranks({ field }: BoardOrder): boolean {
  return field !== 'MEMBER'
}

export function standardOrder(election: StageRow | null): BoardOrder {
  return election === null ? byParticipation : neutral
}

/** The stage of the election that is open on a chain. */
export async function findOpenStage(db: Kysely<Schema>, chain: ChainId): Promise<StageRow | null> {
  const newest = db.selectFrom('stage').selectAll().where('chain', '=', chain).orderBy('height', 'desc').orderBy('ordinal', 'desc').limit(1)
  const stage = await newest.executeTakeFirst()
  return stage === undefined || stage.stage === 'idle' ? null : stage
}
