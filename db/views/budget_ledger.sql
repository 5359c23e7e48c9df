/* budget_ledger: every flow with the sum of flows so far, which nothing corrects, and the balance after it, which follows what the
   chain stated last; null before its first statement */
create view budget_ledger as
with entry as (
  select *, null::numeric as opening from budget_flow
  union all
  select fact_id, chain, height, ordinal, budget, null, 0, asset, null, null, null, null, null, null, null, opening
  from budget_statement_check
), marked as (
  select *,
    sum(amount) over chain_order as flow_sum,
    count(opening) over chain_order as statements
  from entry
  window chain_order as (partition by chain, budget, asset order by height, ordinal, fact_id)
), balanced as (
  select *, flow_sum + max(opening) over (partition by chain, budget, asset, statements) as balance
  from marked
)
select
  fact_id,
  chain,
  height,
  ordinal,
  budget,
  flow,
  amount,
  asset,
  other_budget,
  account,
  member,
  worker,
  channel,
  rationale,
  flowed_at,
  flow_sum,
  balance
from balanced
where flow is not null
