/* budget_statement_check: every balance the chain stated beside the sum of the flows before it. `opening` is what the flows do not
   explain so far; where it moves from one statement to the next, `unexplained` says by how much.
   Some events announce a balance just before the transfer that makes it: the statement holds if it fits either side of that transfer */
create view budget_statement_check as
with stated as (
  select *, sum(moved) over (partition by chain, budget, asset order by height, ordinal, fact_id) as flow_sum
  from budget_stretch
), compared as (
  select *,
    balance - flow_sum as here,
    balance - flow_sum - announced as beyond,
    lag(balance - flow_sum) over chain_order as previous_here,
    lag(balance - flow_sum - announced) over chain_order as previous_beyond
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
