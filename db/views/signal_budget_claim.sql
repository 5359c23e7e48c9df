/* signal_budget_claim: what may still be taken from each budget: granted by proposals and not executed (granted), and rewards that were
   due and could not be paid (unpaid). Rewards that are not due yet are in neither. Two assets in one budget are two rows */
create view signal_budget_claim as
with claimed as (
  select proposal.chain, seated.council as budget, proposal.requested_asset as asset, proposal.requested as granted, 0 as unpaid
  from proposal_state proposal
  join (select distinct chain, council from term) seated on seated.chain = proposal.chain
  where proposal.status in ('approved', 'pending-execution', 'pending-constitutionality')
    and (
      proposal.type in ('FundingRequest', 'DecreaseCouncilBudget')
      or (proposal.type = 'UpdateWorkingGroupBudget' and proposal.details ->> 2 is distinct from 'negative')
    )
  union all
  select proposal.chain, proposal.budget, proposal.requested_asset, proposal.requested, 0
  from proposal_state proposal
  where proposal.status in ('approved', 'pending-execution', 'pending-constitutionality')
    and proposal.type = 'UpdateWorkingGroupBudget' and proposal.details ->> 2 = 'negative'
  union all
  select chain, budget, asset, 0, owed
  from (
    select distinct on (chain, budget, member, worker) chain, budget, asset, owed
    from reward_debt
    order by chain, budget, member, worker, height desc, ordinal desc
  ) newest
  where owed > 0
)
select chain, budget, asset, sum(granted) as granted, sum(unpaid) as unpaid, sum(granted + unpaid) as units
from claimed
where asset is not null
group by chain, budget, asset
