import type { Schema } from '@secretariat/db'
import type { AssetId } from '@secretariat/shared'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Position } from '../../documents/stretch.js'
import type { BudgetLine, Counts, GroupLine, Issuance, KindLine, TokenomicsReport } from '../../documents/tokenomics/model.js'
import { findBudgetPart } from './council-money.js'
import type { LiveStretch } from './stretch.js'
import { findElection, findValidators } from './tokenomics-network.js'
import { before, within } from './within.js'

/** Everything a tokenomics report speaks of, from the read models, as of its block. */
export async function gatherTokenomics(db: Kysely<Schema>, stretch: LiveStretch): Promise<TokenomicsReport> {
  const asset = await findAsset(db, stretch)
  const [opening, closing, burned, rewards, spending, budgets, groups, election, validators, counts] = await Promise.all([
    issuanceBefore(db, stretch, stretch.from),
    issuanceBefore(db, stretch, stretch.until),
    findBurned(db, stretch),
    findRewards(db, stretch),
    findSpending(db, stretch),
    findBudgets(db, stretch),
    findGroups(db, stretch),
    findElection(db, stretch),
    findValidators(db, stretch),
    findCounts(db, stretch),
  ])
  return { stretch, asset, opening, closing, burned, rewards, spending, budgets, groups, election, validators, counts }
}

async function rowsOf<Row>(db: Kysely<Schema>, query: RawBuilder<Row>): Promise<Row[]> {
  return (await query.execute(db)).rows
}

async function findAsset(db: Kysely<Schema>, { chain }: LiveStretch): Promise<AssetId | null> {
  const rows = await rowsOf(
    db,
    sql<{ asset: AssetId }>`
      select asset from issuance where chain = ${chain}
      union select asset from budget_flow where chain = ${chain}
      union select asset from budget_statement where chain = ${chain}
      limit 1`,
  )
  return rows[0]?.asset ?? null
}

async function issuanceBefore(db: Kysely<Schema>, { chain }: LiveStretch, place: Position): Promise<Issuance | null> {
  const rows = await rowsOf(
    db,
    sql<Issuance>`
      select told.amount, told.height, told.fact_id as fact from issuance told
      where told.chain = ${chain} and ${before('told', place)}
      order by told.height desc, told.ordinal desc limit 1`,
  )
  return rows[0] ?? null
}

async function findBurned(db: Kysely<Schema>, stretch: LiveStretch): Promise<KindLine> {
  const rows = await rowsOf(
    db,
    sql<KindLine>`
      select 'burned' as kind, coalesce(sum(decree.amount), 0) as amount, count(*) as entries from decree
      where decree.chain = ${stretch.chain} and decree.decree = 'tokens-burned' and ${within('decree', stretch)}`,
  )
  return rows[0] ?? { kind: 'burned', amount: 0n, entries: 0 }
}

function findRewards(db: Kysely<Schema>, stretch: LiveStretch): Promise<KindLine[]> {
  return rowsOf(
    db,
    sql<KindLine>`
      /* pay by role */
      select reward.role as kind, sum(reward.amount) as amount, count(*) as entries from reward
      where reward.chain = ${stretch.chain} and ${within('reward', stretch)}
      group by reward.role order by reward.role`,
  )
}

function findSpending(db: Kysely<Schema>, stretch: LiveStretch): Promise<KindLine[]> {
  return rowsOf(
    db,
    sql<KindLine>`
      /* spending by kind */
      select spending.flow as kind, sum(spending.amount) as amount, count(*) as entries from spending
      where spending.chain = ${stretch.chain} and ${within('spending', stretch)}
      group by spending.flow order by spending.flow`,
  )
}

async function findBudgets(db: Kysely<Schema>, stretch: LiveStretch): Promise<BudgetLine[]> {
  const known = await rowsOf(
    db,
    sql<{ budget: string }>`
      select budget from budget_flow where chain = ${stretch.chain}
      union select budget from budget_statement where chain = ${stretch.chain}
      order by budget`,
  )
  const parts = await Promise.all(known.map(({ budget }) => findBudgetPart(db, stretch, budget)))
  return parts.flatMap((part) => {
    if (part === null) return []
    const sum = (sign: 1 | -1) => part.flows.reduce((total, { amount }) => (amount * BigInt(sign) > 0n ? total + amount : total), 0n)
    return [
      {
        budget: part.budget,
        opening: part.opening?.balance ?? null,
        closing: part.closing?.balance ?? null,
        inflow: sum(1),
        outflow: sum(-1),
      },
    ]
  })
}

/** People and pay of each group; somebody counts as a worker at the end who was hired before it and had not left. */
function findGroups(db: Kysely<Schema>, stretch: LiveStretch): Promise<GroupLine[]> {
  return rowsOf(
    db,
    sql<GroupLine>`
      /* groups over a stretch */
      select known.working_group as "group",
        (select count(*) from hire where hire.chain = ${stretch.chain} and hire.working_group = known.working_group and ${within('hire', stretch)}) as hired,
        (select count(*) from worker_change gone where gone.chain = ${stretch.chain} and gone.working_group = known.working_group
          and gone.change in ('exited', 'terminated') and ${within('gone', stretch)}) as left,
        (select count(*) from hire where hire.chain = ${stretch.chain} and hire.working_group = known.working_group and ${before('hire', stretch.until)}
          and not exists (
            select from worker_change gone where gone.chain = hire.chain and gone.working_group = hire.working_group and gone.worker = hire.worker
              and gone.change in ('exited', 'terminated') and ${before('gone', stretch.until)}
          )) as workers,
        (select coalesce(sum(reward.amount), 0) from reward
          where reward.chain = ${stretch.chain} and reward.budget = known.working_group and ${within('reward', stretch)}) as paid
      from (select distinct working_group from opening where chain = ${stretch.chain}) known
      order by known.working_group`,
  )
}

async function findCounts(db: Kysely<Schema>, stretch: LiveStretch): Promise<Counts> {
  const steps = (condition: RawBuilder<unknown>) => sql`(select count(distinct step.proposal) from proposal_step step
    where step.chain = ${stretch.chain} and ${within('step', stretch)} and ${condition})`
  const rows = await rowsOf(
    db,
    sql<Counts>`
      /* counts over a stretch */
      select
        (select count(*) from proposal where proposal.chain = ${stretch.chain} and ${within('proposal', stretch)}) as proposals,
        ${steps(sql`step.decision = 'approved'`)} as approved,
        ${steps(sql`step.step = 'executed' and step.error is null`)} as executed,
        ${steps(sql`step.step = 'executed' and step.error is not null`)} as failed,
        (select count(*) from membership joined where joined.chain = ${stretch.chain} and ${within('joined', stretch)}) as members,
        (select count(*) from post where post.chain = ${stretch.chain} and ${within('post', stretch)}) as posts`,
  )
  return rows[0] ?? { proposals: 0, approved: 0, executed: 0, failed: 0, members: 0, posts: 0 }
}
