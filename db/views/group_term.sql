/* group_term: what happened to the workers of each group in each term of the council: hired, left, dismissed, slashed, paid. Complete
   where the term is covered. The sums are null where they are of several assets, and where nothing was paid and nobody slashed */
create view group_term as
select
  known.chain,
  known.working_group,
  term.term,
  term.from_height,
  came.hired,
  went.exited,
  went.terminated,
  went.slashes,
  case when money.assets = 1 then money.slashed end as slashed,
  case when money.assets = 1 then money.paid end as paid,
  case when money.assets = 1 then money.overdue end as overdue,
  case when money.assets = 1 then money.asset end as asset
from (
  select chain, working_group from opening
  union
  select chain, working_group from lead_change
  union
  select chain, working_group from worker_change
  union
  select chain, working_group from group_status
) known
join (
  -- a term that lasts ends beyond every block, so that an index finds its rows in one stretch
  select *, coalesce(until_height, 9223372036854775807) as end_height, coalesce(until_ordinal, 0) as end_ordinal from term
) term on term.chain = known.chain
cross join lateral (
  select count(*) as hired
  from hire
  where hire.chain = known.chain and hire.working_group = known.working_group
    and (hire.height, hire.ordinal) >= (term.from_height, term.from_ordinal)
    and (hire.height, hire.ordinal) < (term.end_height, term.end_ordinal)
) came
cross join lateral (
  select
    count(*) filter (where change.change = 'exited') as exited,
    count(*) filter (where change.change = 'terminated') as terminated,
    count(*) filter (where change.change = 'slashed') as slashes,
    coalesce(sum(change.amount) filter (where change.change = 'slashed'), 0) as slashed,
    min(change.asset) filter (where change.change = 'slashed') as asset,
    max(change.asset) filter (where change.change = 'slashed') as other_asset
  from worker_change change
  where change.chain = known.chain and change.working_group = known.working_group
    and (change.height, change.ordinal) >= (term.from_height, term.from_ordinal)
    and (change.height, change.ordinal) < (term.end_height, term.end_ordinal)
) went
cross join lateral (
  select
    coalesce(sum(reward.amount), 0) as paid,
    coalesce(sum(reward.amount) filter (where reward.overdue), 0) as overdue,
    min(reward.asset) as asset,
    max(reward.asset) as other_asset
  from reward
  where reward.chain = known.chain and reward.budget = known.working_group
    and (reward.height, reward.ordinal) >= (term.from_height, term.from_ordinal)
    and (reward.height, reward.ordinal) < (term.end_height, term.end_ordinal)
) earned
cross join lateral (
  select earned.paid, earned.overdue, went.slashed, count(distinct each.asset) as assets, min(each.asset) as asset
  from (values (earned.asset), (earned.other_asset), (went.asset), (went.other_asset)) each (asset)
) money
