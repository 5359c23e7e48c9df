/* working_group: every group that facts name, as it stands now. Workers and openings count what was read */
create view working_group as
with known as (
  select chain, working_group from opening
  union
  select chain, working_group from lead_change
  union
  select chain, working_group from worker_change
  union
  select chain, working_group from group_status
)
select
  known.chain,
  known.working_group,
  led.worker as lead_worker,
  led.member as lead_member,
  led.from_height as lead_from_height,
  led.from_at as lead_from_at,
  counted.workers,
  counted.ever_hired,
  (select count(*) from opening_state
    where opening_state.chain = known.chain and opening_state.working_group = known.working_group
      and opening_state.status = 'open') as open_openings,
  held.balance,
  held.asset,
  status.text as status_text,
  status.fact_id as status_fact
from known
left join lateral (
  select * from lead_tenure
  where lead_tenure.chain = known.chain and lead_tenure.working_group = known.working_group and lead_tenure.until_fact is null
) led on true
left join lateral (
  select count(*) filter (where worker.ended_fact is null) as workers, count(*) as ever_hired
  from worker
  where worker.chain = known.chain and worker.working_group = known.working_group
) counted on true
left join lateral (
  select min(budget_balance.asset) as asset, min(budget_balance.balance) as balance
  from budget_balance
  where budget_balance.chain = known.chain and budget_balance.budget = known.working_group
  having count(*) = 1
) held on true
left join lateral (
  select * from group_status
  where group_status.chain = known.chain and group_status.working_group = known.working_group
  order by group_status.height desc, group_status.ordinal desc limit 1
) status on true
