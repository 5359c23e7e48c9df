/* term_budget: what was in a council's budget just before each election that seated one, by place in the chain: the last statement
   before it and the flows after that. No row where the chain had stated nothing. An announcement just before the transfer that makes
   it already holds that transfer */
create view term_budget as
select
  term.term,
  term.chain,
  stated.asset,
  stated.fact_id as statement,
  stated.balance
    + (
      select coalesce(sum(flow.amount), 0) from budget_flow flow
      where flow.chain = term.chain and flow.budget = term.council and flow.asset = stated.asset
        and (flow.height, flow.ordinal) > (stated.height, stated.ordinal)
        and (flow.height, flow.ordinal) < (term.from_height, term.from_ordinal)
    )
    - case when stated.source = 'event' and announced.flow = 'transfer' then announced.amount else 0 end as balance
from term
cross join lateral (
  select * from budget_statement each
  where each.chain = term.chain and each.budget = term.council
    and (each.height, each.ordinal) < (term.from_height, term.from_ordinal)
  order by each.height desc, each.ordinal desc
  limit 1
) stated
left join lateral (
  select flow.flow, flow.amount from budget_flow flow
  where flow.chain = term.chain and flow.budget = term.council and flow.asset = stated.asset and flow.height = stated.height
    and flow.ordinal > stated.ordinal
  order by flow.ordinal
  limit 1
) announced on true
