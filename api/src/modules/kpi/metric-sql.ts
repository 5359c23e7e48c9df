import { AssetId, decimalsOf } from '@secretariat/shared'
import type { MetricName } from '@secretariat/shared/kpi'
import { type RawBuilder, sql } from 'kysely'

const asked = {
  chain: sql.ref('asked.chain'),
  first: sql.ref('asked.first'),
  last: sql.ref('asked.last'),
  parameter: sql.ref('asked.parameter'),
}
const within = (column: string) => sql`${sql.ref(column)} between ${asked.first} and ${asked.last}`
const joy = AssetId('JOY')

/** One value and, of metrics that last, the blocks of what goes on at the last block; over the blocks from `first` to `last`. */
type Body = RawBuilder<unknown>

const council: Record<'participation' | 'decidedWithin' | 'expired' | 'full', Body> = {
  participation: sql`
    select sum(counted.voted)::numeric / nullif(sum(counted.seats), 0) as value, null::int8 as running
    from (
      select
        cardinality(elected.members) as seats,
        (select count(distinct ballot.voter) from proposal_ballot ballot
          where ballot.round = round.round and ballot.voter = any(elected.members)) as voted
      from proposal_round round
      join election_milestone elected on elected.fact_id = round.opened_term
      where round.chain = ${asked.chain} and ${within('round.opened_height')} and round.decided_height <= ${asked.last}
    ) counted`,
  decidedWithin: sql`
    select
      count(*) filter (where round.decided_height - round.opened_height <= ${asked.parameter})::numeric / nullif(count(*), 0) as value,
      null::int8 as running
    from proposal_round round
    where round.chain = ${asked.chain} and ${within('round.opened_height')}
      and (round.decided_height <= ${asked.last} or round.opened_height + ${asked.parameter} < ${asked.last})`,
  expired: sql`
    select count(*)::numeric as value, null::int8 as running from proposal_round round
    where round.chain = ${asked.chain} and ${within('round.decided_height')} and round.decision = 'expired'`,
  full: sql`
    with span as (
      select greatest(round.opened_height, ${asked.first}) as opened, coalesce(round.decided_height, round.until_height) as closed
      from proposal_round round
      where round.chain = ${asked.chain} and round.opened_height <= ${asked.last}
        and coalesce(round.decided_height, round.until_height, ${asked.last} + 1) > ${asked.first}
    ), edge as (
      select opened as at, 1 as step from span
      union all
      select closed, -1 from span where closed <= ${asked.last}
    ), level as (
      select at, sum(sum(step)) over (order by at) as open, lead(at) over (order by at) as until from edge group by at
    ), marked as (
      select *, count(*) filter (where open < ${asked.parameter}) over (order by at) as stretch from level
    ), stretch as (
      select sum(coalesce(until, ${asked.last} + 1) - at) as blocks, bool_or(until is null) as goes_on
      from marked where open >= ${asked.parameter} group by stretch
    )
    select coalesce(max(blocks), 0)::numeric as value, coalesce(max(blocks) filter (where goes_on), 0)::int8 as running from stretch`,
}

const hired = (role: string): Body => sql`
  select count(*)::numeric as value, null::int8 as running
  from hire
  join opening on opening.chain = hire.chain and opening.working_group = hire.working_group and opening.opening = hire.opening
  where hire.chain = ${asked.chain} and ${within('hire.height')} and opening.role = ${role}`

const vacancy: Body = sql`
  with change as (
    select height, worker, lead(height) over (partition by working_group order by height, ordinal) as until_height
    from lead_change where chain = ${asked.chain}
  ), vacant as (
    select
      least(coalesce(until_height, ${asked.last} + 1), ${asked.last} + 1) - greatest(height, ${asked.first}) as blocks,
      coalesce(until_height > ${asked.last}, true) as goes_on
    from change
    where worker is null and height <= ${asked.last} and coalesce(until_height > ${asked.first}, true)
  )
  select coalesce(max(blocks), 0)::numeric as value, coalesce(max(blocks) filter (where goes_on), 0)::int8 as running from vacant`

const spent: Body = sql`
  select case when count(distinct flow.asset) filter (where flow.asset <> ${joy}) = 0 then
      coalesce(-sum(flow.amount), 0) / (10::numeric ^ ${decimalsOf(joy)}::int4) end as value,
    null::int8 as running
  from budget_flow flow
  join council on council.chain = flow.chain and council.council = flow.budget
  where flow.chain = ${asked.chain} and ${within('flow.height')} and flow.amount < 0 and flow.flow <> 'reward'`

const payOwed: Body = sql`
  select count(*) filter (where newest.owed > 0)::numeric as value, null::int8 as running
  from (
    select distinct on (debt.member) debt.owed from reward_debt debt
    where debt.chain = ${asked.chain} and debt.role = 'councillor' and debt.height <= ${asked.last}
    order by debt.member, debt.height desc, debt.ordinal desc
  ) newest`

const uptime: Body = sql`
  select sum(session.authored)::numeric / nullif(sum(session.expected), 0)::numeric as value, null::int8 as running
  from validator_session session
  where session.chain = ${asked.chain} and session.from_height >= ${asked.first} and session.until_height <= ${asked.last} + 1
    and session.authored is not null and session.expected is not null`

const fewest: Body = sql`
  select min(cardinality(makers.validators))::numeric as value, null::int8 as running
  from validator_set makers
  where makers.chain = ${asked.chain} and makers.height <= ${asked.last} and makers.height >= coalesce(
    (select max(before.height) from validator_set before where before.chain = ${asked.chain} and before.height <= ${asked.first}),
    ${asked.last} + 1)`

const blockTime: Body = sql`
  select extract(epoch from last.time - first.time)::numeric / nullif(last.height - first.height, 0) as value, null::int8 as running
  from block first
  join block last on last.chain = first.chain and last.height = ${asked.last}
  where first.chain = ${asked.chain} and first.height = ${asked.first}`

const posts: Body = sql`
  select count(*)::numeric as value, null::int8 as running from post
  where post.chain = ${asked.chain} and post.space = 'forum' and ${within('post.height')}`

const members: Body = sql`
  select case when exists (
      select from coverage span where span.chain = ${asked.chain} and span.first <= 1 and span.last >= ${asked.last}
    ) then count(*)::numeric end as value, null::int8 as running
  from membership where membership.chain = ${asked.chain} and membership.height <= ${asked.last}`

export const metricSql: Readonly<Record<MetricName, Body>> = {
  'council-participation': council.participation,
  'proposals-decided-within': council.decidedWithin,
  'proposals-expired': council.expired,
  'proposals-full': council.full,
  'lead-vacancy': vacancy,
  'leads-hired': hired('lead'),
  'workers-hired': hired('regular'),
  'budget-spent': spent,
  'councillor-pay-owed': payOwed,
  'validator-uptime': uptime,
  'validators-least': fewest,
  'block-time': blockTime,
  'forum-posts': posts,
  'members-total': members,
}
