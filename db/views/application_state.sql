/* application_state: every application with the opening it answers and what became of it; role and title are null where the opening
   was told before reading began */
create view application_state as
select
  application.*,
  opening.role,
  opening.title,
  hired.worker,
  coalesce(hired.fact_id, ended.fact_id, cancelled.fact_id) as decided_fact,
  coalesce(hired.height, ended.height, cancelled.height) as decided_height,
  coalesce(hired.hired_at, ended.decided_at, cancelled.decided_at) as decided_at,
  case
    when hired.fact_id is not null then 'hired'
    when ended.fact_id is not null then ended.outcome
    when cancelled.fact_id is not null then 'cancelled'
    else 'pending'
  end as status
from application
left join opening
  on opening.chain = application.chain and opening.working_group = application.working_group and opening.opening = application.opening
left join lateral (
  select * from hire
  where hire.chain = application.chain and hire.working_group = application.working_group and hire.opening = application.opening
    and hire.application = application.application
  order by hire.height, hire.ordinal limit 1
) hired on true
left join lateral (
  select * from application_outcome each
  where each.chain = application.chain and each.working_group = application.working_group and each.application = application.application
  order by each.height, each.ordinal limit 1
) ended on true
left join lateral (
  select * from opening_outcome each
  where each.chain = application.chain and each.working_group = application.working_group and each.opening = application.opening
    and each.outcome = 'cancelled'
  order by each.height, each.ordinal limit 1
) cancelled on true
