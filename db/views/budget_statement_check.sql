/* budget_statement_check: every balance the chain stated beside the sum of the flows before it. `opening` is what the flows do not
   explain so far; where it moves from one statement to the next, `unexplained` says by how much.
   Some events announce a balance just before the transfer that makes it: the statement holds if it fits either side of that transfer */
create view budget_statement_check as
with entry as (
  select fact_id, chain, budget, asset, height, ordinal, amount, null::numeric as balance, flow, null as source, null::timestamptz as stated_at
  from budget_flow
  union all
  select fact_id, chain, budget, asset, height, ordinal, 0, balance, null, source, stated_at
  from budget_statement
), summed as (
  select *,
    sum(amount) over chain_order as flow_sum,
    lead(flow) over chain_order = 'transfer' and lead(height) over chain_order = height and source = 'event' as announces,
    lead(amount) over chain_order as next_amount
  from entry
  window chain_order as (partition by chain, budget, asset order by height, ordinal, fact_id)
), stated as (
  select *, balance - flow_sum as here, case when announces then balance - flow_sum - next_amount end as beyond
  from summed
  where source is not null
), compared as (
  select *,
    lag(fact_id) over chain_order as previous_fact,
    lag(height) over chain_order as previous_height,
    lag(here) over chain_order as previous_here,
    lag(beyond) over chain_order as previous_beyond
  from stated
  window chain_order as (partition by chain, budget, asset order by height, ordinal, fact_id)
), settled as (
  select *,
    case
      when here in (previous_here, previous_beyond) then here
      when beyond in (previous_here, previous_beyond) then beyond
      else coalesce(beyond, here)
    end as opening,
    previous_fact is null or coalesce(here in (previous_here, previous_beyond), false)
      or coalesce(beyond in (previous_here, previous_beyond), false) as holds
  from compared
)
select
  fact_id,
  chain,
  budget,
  asset,
  height,
  ordinal,
  source,
  stated_at,
  balance,
  balance - opening as flow_sum,
  opening,
  previous_fact,
  previous_height,
  case when holds then 0 else opening - lag(opening) over (partition by chain, budget, asset order by height, ordinal, fact_id) end
    as unexplained
from settled
