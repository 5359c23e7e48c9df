/* opening_state: every opening with what became of it; hired and applications count what was read */
create view opening_state as
select
  opening.*,
  coalesce(ended.outcome, 'open') as status,
  ended.fact_id as decided_fact,
  ended.height as decided_height,
  ended.decided_at,
  (select count(*) from application
    where application.chain = opening.chain and application.working_group = opening.working_group
      and application.opening = opening.opening) as applications,
  (select count(*) from hire where hire.fact_id = ended.fact_id) as hired
from opening
left join lateral (
  select * from opening_outcome each
  where each.chain = opening.chain and each.working_group = opening.working_group and each.opening = opening.opening
  order by each.height, each.ordinal limit 1
) ended on true
