import type { Schema } from '@secretariat/db'
import type { AssetId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { Balance, BudgetPart, DebtLine, FlowSum, Payment } from '../../documents/council/model.js'
import type { Position } from '../../documents/stretch.js'
import type { LiveStretch } from './stretch.js'
import { before, behind, within } from './within.js'

/** The budget of a council over the stretch; of its first asset, where it holds several. */
export async function findBudgetPart(db: Kysely<Schema>, stretch: LiveStretch, budget: string): Promise<BudgetPart | null> {
  const { rows } = await sql<{ asset: AssetId }>`
    select asset from (
      select asset from budget_flow where chain = ${stretch.chain} and budget = ${budget}
      union select asset from budget_statement where chain = ${stretch.chain} and budget = ${budget}
    ) known order by asset limit 1`.execute(db)
  const [known] = rows
  if (known === undefined) return null
  const of = { chain: stretch.chain, budget, asset: known.asset }
  const [opening, closing, flows] = await Promise.all([
    balanceBefore(db, of, stretch.from),
    balanceBefore(db, of, stretch.until),
    sumFlows(db, of, stretch),
  ])
  return { budget, asset: known.asset, opening, closing, flows }
}

interface BudgetOf {
  readonly chain: string
  readonly budget: string
  readonly asset: AssetId
}

/** The last statement before a place and the flows after it. An announcement just before the transfer that makes it already holds that. */
async function balanceBefore(db: Kysely<Schema>, { chain, budget, asset }: BudgetOf, place: Position): Promise<Balance | null> {
  const { rows } = await sql<Balance>`
    /* a budget just before a place */
    select stated.fact_id as statement, stated.height as stated_height,
      stated.balance + moved.amount - case when stated.source = 'event' and moved.first_flow = 'transfer' then moved.first_amount else 0 end as balance
    from (
      select * from budget_statement told
      where told.chain = ${chain} and told.budget = ${budget} and told.asset = ${asset} and ${before('told', place)}
      order by told.height desc, told.ordinal desc limit 1
    ) stated
    cross join lateral (
      select coalesce(sum(flow.amount), 0) as amount,
        (array_agg(flow.flow order by flow.ordinal) filter (where flow.height = stated.height))[1] as first_flow,
        (array_agg(flow.amount order by flow.ordinal) filter (where flow.height = stated.height))[1] as first_amount
      from budget_flow flow
      where flow.chain = ${chain} and flow.budget = ${budget} and flow.asset = ${asset}
        and (flow.height, flow.ordinal) > (stated.height, stated.ordinal) and ${before('flow', place)}
    ) moved`.execute(db)
  return rows[0] ?? null
}

/** By kind and direction: a transfer in and a transfer out are two lines. */
async function sumFlows(db: Kysely<Schema>, { chain, budget, asset }: BudgetOf, stretch: LiveStretch): Promise<FlowSum[]> {
  const { rows } = await sql<FlowSum>`
    /* flows of a budget in a stretch */
    select flow.flow, sum(flow.amount) as amount, count(*) as flows
    from budget_flow flow
    where flow.chain = ${chain} and flow.budget = ${budget} and flow.asset = ${asset} and ${within('flow', stretch)}
    group by flow.flow, sign(flow.amount)
    order by flow.flow, sign(flow.amount) desc`.execute(db)
  return rows
}

type PaymentRow = Omit<Payment, 'approvedAt'> & { readonly approvedHeight: number | null; readonly approvedOrdinal: number | null }

/** Payments from a council's budget that count for the stretch by any of its accounts, as far as they are made. */
export async function findPayments(db: Kysely<Schema>, stretch: LiveStretch, budget: string): Promise<Payment[]> {
  const { rows } = await sql<PaymentRow>`
    /* payments of a document */
    select spending.fact_id as fact, spending.height, spending.ordinal, spending.flow, spending.amount, spending.asset, spending.proposal,
      spending.paid_at, approved.height as approved_height, approved.ordinal as approved_ordinal
    from spending
    left join proposal_step approved on approved.fact_id = spending.approved_fact
    where spending.chain = ${stretch.chain} and spending.budget = ${budget} and ${before('spending', behind(stretch.asOf.height))}
      and (${within('spending', stretch)} or ${within('approved', stretch)} or exists (
        select from proposal where proposal.chain = spending.chain and proposal.proposal = spending.proposal and ${within('proposal', stretch)}
      ))
    order by spending.height, spending.ordinal`.execute(db)
  return rows.map(({ approvedHeight, approvedOrdinal, ...row }) => ({
    ...row,
    approvedAt: approvedHeight === null ? null : { height: approvedHeight, ordinal: approvedOrdinal ?? 0 },
  }))
}

/** What councillors were owed when the stretch ended, as the chain said it last. */
export async function findDebts(db: Kysely<Schema>, stretch: LiveStretch): Promise<DebtLine[]> {
  const { rows } = await sql<DebtLine>`
    /* pay owed to councillors */
    select told.fact_id as fact, told.member, told.owed, told.asset from (
      select distinct on (debt.member) debt.* from reward_debt debt
      where debt.chain = ${stretch.chain} and debt.role = 'councillor' and debt.member is not null and ${within('debt', stretch)}
      order by debt.member, debt.height desc, debt.ordinal desc
    ) told
    where told.owed > 0 and told.asset is not null
    order by told.height, told.ordinal`.execute(db)
  return rows
}
