/* group_term: what happened to the workers of each group in each term of the council: hired, left, dismissed, slashed, paid. Complete
   where the term is covered. The sums are null where they are of
   several assets, and where nothing was paid and nobody slashed */
create view group_term as
with happened as (
  select chain, working_group, height, ordinal, 1 as hired, 0 as exited, 0 as terminated, 0 as slashes,
    0::numeric as slashed, 0::numeric as paid, 0::numeric as overdue, null as asset
  from hire
  union all
  select chain, working_group, height, ordinal, 0, (change = 'exited')::int, (change = 'terminated')::int, (change = 'slashed')::int,
    case when change = 'slashed' then amount else 0 end, 0, 0, case when change = 'slashed' then asset end
  from worker_change
  where change in ('exited', 'terminated', 'slashed')
  union all
  select chain, budget, height, ordinal, 0, 0, 0, 0, 0, amount, case when overdue then amount else 0 end, asset
  from reward
  where role = 'worker'
), counted as (
  select
    term.term,
    happened.working_group,
    sum(hired) as hired,
    sum(exited) as exited,
    sum(terminated) as terminated,
    sum(slashes) as slashes,
    case when count(distinct asset) = 1 then sum(slashed) end as slashed,
    case when count(distinct asset) = 1 then sum(paid) end as paid,
    case when count(distinct asset) = 1 then sum(overdue) end as overdue,
    case when count(distinct asset) = 1 then min(asset) end as asset
  from term
  join happened on happened.chain = term.chain
    and (happened.height, happened.ordinal) >= (term.from_height, term.from_ordinal)
    and (term.until_height is null or (happened.height, happened.ordinal) < (term.until_height, term.until_ordinal))
  group by term.term, happened.working_group
)
select
  working_group.chain,
  working_group.working_group,
  term.term,
  term.from_height,
  coalesce(counted.hired, 0)::int8 as hired,
  coalesce(counted.exited, 0)::int8 as exited,
  coalesce(counted.terminated, 0)::int8 as terminated,
  coalesce(counted.slashes, 0)::int8 as slashes,
  counted.slashed,
  counted.paid,
  counted.overdue,
  counted.asset
from (
  select chain, working_group from opening
  union
  select chain, working_group from lead_change
  union
  select chain, working_group from worker_change
  union
  select chain, working_group from group_status
) working_group
join term on term.chain = working_group.chain
left join counted on counted.term = term.term and counted.working_group = working_group.working_group
