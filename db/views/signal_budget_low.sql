/* signal_budget_low: days that what a budget does not owe already lasts, if what leaves it goes on as in the last thirty days that are
   read. Not known where fewer than seven of them are; no rows where it does not shrink */
create view signal_budget_low as
with fund_stated as (
  select distinct on (chain) chain, balance, asset from fund_balance order by chain, height desc, ordinal desc
), pace as (
  select
    balance.chain,
    balance.budget as subject,
    balance.balance,
    balance.asset,
    coalesce(claim.units, 0) as owed,
    -(
      select coalesce(sum(flow.amount), 0) from budget_flow flow
      where flow.chain = balance.chain and flow.budget = balance.budget and flow.asset = balance.asset
        and flow.height > frontier.height - 720 / frontier.block_hours
    ) as lost
  from budget_balance balance
  left join signal_budget_claim claim
    on (claim.chain, claim.budget, claim.asset) = (balance.chain, balance.budget, balance.asset)
  join signal_frontier frontier on frontier.chain = balance.chain
  union all
  select
    stated.chain,
    'fund',
    stated.balance,
    stated.asset,
    (
      select coalesce(sum(motion.remaining), 0) from fund_motion_state motion
      where motion.chain = stated.chain and motion.asset = stated.asset and motion.stage in ('publicity', 'payable', 'requested')
    ),
    (
      select coalesce(sum(payment.amount), 0) from fund_payment payment
      where payment.chain = stated.chain and payment.height > frontier.height - 720 / frontier.block_hours
    )
  from fund_stated stated
  join signal_frontier frontier on frontier.chain = stated.chain
), span as (
  select frontier.*, least(30, (frontier.height - min(coverage.first)) * frontier.block_hours / 24) as days
  from signal_frontier frontier
  join coverage on coverage.chain = frontier.chain
  group by frontier.chain, frontier.height, frontier.at, frontier.block_hours
)
select
  pace.chain,
  'budget-low' as rule,
  pace.subject,
  case when span.days >= 7 then (greatest(pace.balance - pace.owed, 0) * span.days / pace.lost)::float8 end as value,
  1 as good,
  span.at,
  span.height,
  false as provisional,
  jsonb_build_object(
    'asset', pace.asset,
    'balance', pace.balance::text,
    'owed', pace.owed::text,
    'perDay', case when span.days >= 7 then round(pace.lost / span.days)::text end
  ) as facts
from pace
join span on span.chain = pace.chain
where pace.lost > 0
