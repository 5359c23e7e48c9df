/* budget_statement_check: every balance the chain stated beside the sum of the flows before it. `opening` is what the flows do not
   explain so far; where it moves from one statement to the next, `unexplained` says by how much.
   Some events announce a balance just before the transfer that makes it: the statement holds if it fits either side of that transfer */
create view budget_statement_check as
with told as (
  select *,
    lag(height, 1, -1::int8) over chain_order as since_height,
    lag(ordinal, 1, -1) over chain_order as since_ordinal,
    lag(fact_id, 1, '') over chain_order as since_fact,
    lead(height) over chain_order as next_height,
    lead(ordinal) over chain_order as next_ordinal
  from budget_statement
  window chain_order as (partition by chain, budget, asset order by height, ordinal, fact_id)
), stated as (
  select told.*,
    sum(coalesce(moved.amount, 0)) over chain_order as flow_sum,
    case when next_flow.flow = 'transfer' then next_flow.amount end as announced
  from told
  left join lateral (
    select sum(flow.amount) as amount from budget_flow flow
    where flow.chain = told.chain and flow.budget = told.budget and flow.asset = told.asset
      and (flow.height, flow.ordinal, flow.fact_id) > (told.since_height, told.since_ordinal, told.since_fact)
      and (flow.height, flow.ordinal, flow.fact_id) < (told.height, told.ordinal, told.fact_id)
  ) moved on true
  left join lateral (
    select flow.flow, flow.amount from budget_flow flow
    where told.source = 'event' and flow.chain = told.chain and flow.budget = told.budget and flow.asset = told.asset
      and flow.height = told.height and (flow.ordinal, flow.fact_id) > (told.ordinal, told.fact_id)
      and (told.next_height is distinct from told.height or flow.ordinal < told.next_ordinal)
    order by flow.ordinal, flow.fact_id
    limit 1
  ) next_flow on true
  window chain_order as (partition by told.chain, told.budget, told.asset order by told.height, told.ordinal, told.fact_id)
), compared as (
  select *,
    balance - flow_sum as here,
    balance - flow_sum - announced as beyond,
    nullif(since_fact, '') as previous_fact,
    lag(height) over chain_order as previous_height,
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
