/* worker: everybody a group hired, with their pay and their end; the reward per block is that of the opening until it was changed */
create view worker as
select
  hire.fact_id,
  hire.chain,
  hire.working_group,
  hire.worker,
  hire.opening,
  hire.application,
  application.member,
  opening.role,
  application.stake,
  hire.height as hired_height,
  hire.hired_at,
  left_by.leaving_height,
  ended.fact_id as ended_fact,
  ended.change as ended_by,
  ended.height as ended_height,
  ended.changed_at as ended_at,
  ended.rationale as ended_rationale,
  case when pay.fact_id is null then opening.reward_per_block else pay.amount end as reward_per_block,
  coalesce(pay.asset, opening.asset, application.asset) as asset,
  coalesce(rewarded.paid, 0) as reward_paid,
  coalesce(rewarded.overdue, 0) as overdue_paid,
  debt.owed as reward_owed,
  slashed.amount as slashed
from hire
left join application
  on application.chain = hire.chain and application.working_group = hire.working_group and application.application = hire.application
left join opening
  on opening.chain = hire.chain and opening.working_group = hire.working_group and opening.opening = hire.opening
left join lateral (
  select min(change.height) as leaving_height from worker_change change
  where (change.chain, change.working_group, change.worker) = (hire.chain, hire.working_group, hire.worker) and change.change = 'leaving'
) left_by on true
left join lateral (
  select * from worker_change change
  where (change.chain, change.working_group, change.worker) = (hire.chain, hire.working_group, hire.worker)
    and change.change in ('exited', 'terminated')
  order by change.height, change.ordinal limit 1
) ended on true
left join lateral (
  select * from worker_change change
  where (change.chain, change.working_group, change.worker) = (hire.chain, hire.working_group, hire.worker)
    and change.change = 'reward-set'
  order by change.height desc, change.ordinal desc limit 1
) pay on true
left join worker_pay rewarded
  on rewarded.chain = hire.chain and rewarded.budget = hire.working_group and rewarded.worker = hire.worker
left join lateral (
  select owed from reward_debt
  where reward_debt.chain = hire.chain and reward_debt.budget = hire.working_group and reward_debt.worker = hire.worker
  order by reward_debt.height desc, reward_debt.ordinal desc limit 1
) debt on true
left join lateral (
  select coalesce(sum(change.amount), 0) as amount from worker_change change
  where (change.chain, change.working_group, change.worker) = (hire.chain, hire.working_group, hire.worker) and change.change = 'slashed'
) slashed on true
