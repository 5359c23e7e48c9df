/* budget_balance: every budget as it stands where reading ended: the last statement, and the flows after it. An announcement just
   before the transfer that makes it already holds that transfer */
create view budget_balance as
with moved as (
  select chain, budget, asset,
    sum(amount) filter (where amount > 0) as inflow,
    -sum(amount) filter (where amount < 0) as outflow
  from budget_flow
  group by chain, budget, asset
), told as (
  select chain, budget, asset, max(height) as height from budget_statement group by chain, budget, asset
), known as (
  select chain, budget, asset, moved.inflow, moved.outflow, told.height as told_height
  from moved
  full join told using (chain, budget, asset)
)
select
  known.chain,
  known.budget,
  known.asset,
  stated.balance
    + (
      select coalesce(sum(flow.amount), 0) from budget_flow flow
      where flow.chain = known.chain and flow.budget = known.budget and flow.asset = known.asset
        and (flow.height, flow.ordinal) > (stated.height, stated.ordinal)
    )
    - case when stated.source = 'event' and next_flow.flow = 'transfer' then next_flow.amount else 0 end as balance,
  stated.fact_id as statement,
  stated.height as stated_height,
  stated.stated_at,
  known.inflow,
  known.outflow,
  planned.refill_height as next_refill_height
from known
left join lateral (
  select * from budget_statement each
  where each.chain = known.chain and each.budget = known.budget and each.asset = known.asset and each.height = known.told_height
  order by each.ordinal desc
  limit 1
) stated on true
left join lateral (
  select flow.flow, flow.amount from budget_flow flow
  where flow.chain = known.chain and flow.budget = known.budget and flow.asset = known.asset and flow.height = stated.height
    and flow.ordinal > stated.ordinal
  order by flow.ordinal
  limit 1
) next_flow on true
left join lateral (
  select plan.refill_height from budget_refill_plan plan
  where plan.chain = known.chain and plan.budget = known.budget
  order by plan.height desc, plan.ordinal desc
  limit 1
) planned on true
