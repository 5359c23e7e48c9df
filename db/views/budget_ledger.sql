/* budget_ledger: every flow with the sum of flows so far, which nothing corrects, and the balance after it, which follows what the
   chain stated last; null before its first statement */
create view budget_ledger as
with entry as (
  select fact_id, chain, budget, asset, height, ordinal, amount, null::numeric as opening from budget_flow
  union all
  select fact_id, chain, budget, asset, height, ordinal, 0, opening from budget_statement_check
), marked as (
  select *,
    sum(amount) over chain_order as flow_sum,
    count(opening) over chain_order as statements
  from entry
  window chain_order as (partition by chain, budget, asset order by height, ordinal, fact_id)
), balanced as (
  select *, max(opening) over (partition by chain, budget, asset, statements) as stated_opening
  from marked
)
select
  flow.*,
  balanced.flow_sum,
  balanced.flow_sum + balanced.stated_opening as balance
from budget_flow flow
join balanced on balanced.fact_id = flow.fact_id and balanced.budget = flow.budget and balanced.opening is null
  and balanced.chain = flow.chain and balanced.asset = flow.asset
