/* budget_stretch_defined: every balance the chain stated with the sum of the flows since the statement before it, and the transfer that
   comes after it in its block, which its balance may hold already */
create view budget_stretch_defined as
select
  told.fact_id,
  told.chain,
  told.budget,
  told.asset,
  told.height,
  told.ordinal,
  told.source,
  told.stated_at,
  told.balance,
  before.fact_id as previous_fact,
  before.height as previous_height,
  coalesce(moved.amount, 0) as moved,
  case when next_flow.flow = 'transfer' then next_flow.amount end as announced
from budget_statement told
left join lateral (
  select each.fact_id, each.height, each.ordinal from budget_statement each
  where each.chain = told.chain and each.budget = told.budget and each.asset = told.asset
    and (each.height, each.ordinal, each.fact_id) < (told.height, told.ordinal, told.fact_id)
  order by each.height desc, each.ordinal desc, each.fact_id desc
  limit 1
) before on true
left join lateral (
  select each.ordinal from budget_statement each
  where each.chain = told.chain and each.budget = told.budget and each.asset = told.asset and each.height = told.height
    and (each.ordinal, each.fact_id) > (told.ordinal, told.fact_id)
  order by each.ordinal, each.fact_id
  limit 1
) next on true
left join lateral (
  select sum(flow.amount) as amount from budget_flow flow
  where flow.chain = told.chain and flow.budget = told.budget and flow.asset = told.asset
    and (flow.height, flow.ordinal, flow.fact_id) > (coalesce(before.height, -1), coalesce(before.ordinal, -1), coalesce(before.fact_id, ''))
    and (flow.height, flow.ordinal, flow.fact_id) < (told.height, told.ordinal, told.fact_id)
) moved on true
left join lateral (
  select flow.flow, flow.amount from budget_flow flow
  where told.source = 'event' and flow.chain = told.chain and flow.budget = told.budget and flow.asset = told.asset
    and flow.height = told.height and (flow.ordinal, flow.fact_id) > (told.ordinal, told.fact_id)
    and (next.ordinal is null or flow.ordinal < next.ordinal)
  order by flow.ordinal, flow.fact_id
  limit 1
) next_flow on true
