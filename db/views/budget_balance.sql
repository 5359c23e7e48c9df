/* budget_balance: every budget as it stands where reading ended: the last statement, and the flows after it */
create view budget_balance as
with known as (
  select chain, budget, asset from budget_flow
  union
  select chain, budget, asset from budget_statement
)
select
  known.*,
  stated.balance + (
    select coalesce(sum(flow.amount), 0) from budget_flow flow
    where flow.chain = known.chain and flow.budget = known.budget and flow.asset = known.asset
      and (flow.height, flow.ordinal) > (stated.height, stated.ordinal)
  ) - stated.beyond as balance,
  stated.fact_id as statement,
  stated.height as stated_height,
  stated.stated_at,
  (select sum(amount) from budget_flow flow
    where flow.chain = known.chain and flow.budget = known.budget and flow.asset = known.asset and amount > 0) as inflow,
  (select -sum(amount) from budget_flow flow
    where flow.chain = known.chain and flow.budget = known.budget and flow.asset = known.asset and amount < 0) as outflow,
  planned.refill_height as next_refill_height
from known
left join lateral (
  select checked.*, checked.balance - checked.opening - (
    select coalesce(sum(flow.amount), 0) from budget_flow flow
    where flow.chain = known.chain and flow.budget = known.budget and flow.asset = known.asset
      and (flow.height, flow.ordinal) <= (checked.height, checked.ordinal)
  ) as beyond
  from budget_statement_check checked
  where checked.chain = known.chain and checked.budget = known.budget and checked.asset = known.asset
  order by checked.height desc, checked.ordinal desc
  limit 1
) stated on true
left join lateral (
  select plan.refill_height from budget_refill_plan plan
  where plan.chain = known.chain and plan.budget = known.budget
  order by plan.height desc, plan.ordinal desc
  limit 1
) planned on true
