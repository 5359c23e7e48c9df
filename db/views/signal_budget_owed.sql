/* signal_budget_owed: what is granted and not paid as a share of what is there */
create view signal_budget_owed as
with owed as (
  select proposal.chain, seated.council as subject, balance.asset, balance.balance, sum(proposal.requested) as units
  from proposal_state proposal
  join (select distinct chain, council from term) seated on seated.chain = proposal.chain
  join budget_balance balance
    on balance.chain = proposal.chain and balance.budget = seated.council and balance.asset = proposal.requested_asset
  where proposal.status in ('approved', 'pending-execution', 'pending-constitutionality') and proposal.requested > 0
  group by proposal.chain, seated.council, balance.asset, balance.balance
  union all
  select motion.chain, 'fund', stated.asset, stated.balance, sum(motion.remaining)
  from fund_motion_state motion
  join lateral (
    select asset, balance from fund_balance each where each.chain = motion.chain order by each.height desc, each.ordinal desc limit 1
  ) stated on stated.asset = motion.asset
  where motion.stage in ('publicity', 'payable', 'requested')
  group by motion.chain, stated.asset, stated.balance
)
select
  owed.chain,
  'budget-owed' as rule,
  owed.subject,
  -- an empty budget owes more than any share of it
  case when owed.balance > 0 then (owed.units / owed.balance)::float8 when owed.balance <= 0 then 1000000 end as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object('asset', owed.asset, 'balance', owed.balance::text, 'owed', owed.units::text) as facts
from owed
join signal_frontier frontier on frontier.chain = owed.chain
