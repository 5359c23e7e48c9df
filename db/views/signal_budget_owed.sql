/* signal_budget_owed: what is granted and not paid, rewards that were due included, as a share of what is there */
create view signal_budget_owed as
with owed as (
  select balance.chain, balance.budget as subject, balance.asset, balance.balance, coalesce(claim.units, 0) as units, coalesce(claim.unpaid, 0) as unpaid
  from budget_balance balance
  left join signal_budget_claim claim
    on (claim.chain, claim.budget, claim.asset) = (balance.chain, balance.budget, balance.asset)
  union all
  select motion.chain, 'fund', stated.asset, stated.balance, sum(motion.remaining), null
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
  case
    when owed.units = 0 then 0
    when owed.balance > 0 then (owed.units / owed.balance)::float8
    -- an empty budget owes more than any share of it
    when owed.balance <= 0 then 1000000
  end as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object('asset', owed.asset, 'balance', owed.balance::text, 'owed', owed.units::text)
    || case when owed.unpaid > 0 then jsonb_build_object('unpaid', owed.unpaid::text) else '{}' end as facts
from owed
join signal_frontier frontier on frontier.chain = owed.chain
