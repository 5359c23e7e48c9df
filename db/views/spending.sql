/* spending: what left a budget, pay of councillors and workers apart, by the term that paid it and the term that approved it last.
   The chain names no proposal with a payment: it is the one whose execution follows it in the block and is of the fitting type */
create view spending as
select
  flow.fact_id,
  flow.chain,
  flow.height,
  flow.ordinal,
  flow.budget,
  flow.flow,
  -flow.amount as amount,
  flow.asset,
  flow.other_budget,
  flow.account,
  flow.channel,
  flow.rationale,
  flow.flowed_at as paid_at,
  carried.proposal,
  carried.fact_id as executed_fact,
  paid_in.fact_id as executed_term,
  approved.fact_id as approved_fact,
  approved_in.fact_id as approved_term
from budget_flow flow
left join (
  values ('funding-request', 'FundingRequest'), ('transfer', 'UpdateWorkingGroupBudget'), ('decrease', 'DecreaseCouncilBudget')
) as kind (flow, type) on kind.flow = flow.flow
left join lateral (
  select step.* from (
    select * from proposal_step each
    where each.chain = flow.chain and each.height = flow.height and each.step = 'executed' and each.ordinal > flow.ordinal
    order by each.ordinal
    limit 1
  ) step
  left join proposal on proposal.chain = step.chain and proposal.proposal = step.proposal
  where step.error is null and kind.type is not null and coalesce(proposal.type, kind.type) = kind.type
) carried on true
left join lateral (
  select * from proposal_step step
  where step.chain = carried.chain and step.proposal = carried.proposal and step.decision = 'approved'
    and (step.height, step.ordinal) < (carried.height, carried.ordinal)
  order by step.height desc, step.ordinal desc
  limit 1
) approved on true
left join lateral (
  select elected.fact_id from election_milestone elected
  where elected.chain = flow.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (flow.height, flow.ordinal)
  order by elected.height desc, elected.ordinal desc limit 1
) paid_in on true
left join lateral (
  select elected.fact_id from election_milestone elected
  where elected.chain = flow.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (approved.height, approved.ordinal)
  order by elected.height desc, elected.ordinal desc limit 1
) approved_in on true
where flow.amount < 0 and flow.flow <> 'reward'
