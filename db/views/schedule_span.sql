/* schedule_span: versions of the schedule, from the first block made under each to the first one under the next. `begins` is false where
   only reading began there; who came and who went is null where one of both schedules is not known, or what lies between is not read */
create view schedule_span as
with span as (
  select chain, version, min(first_height) as from_height, max(last_height) as last_height, min(from_at) as from_at, max(last_at) as last_at
  from schedule_stretch
  group by chain, version
), placed as (
  select
    span.*,
    lead(from_height) over chain_order as until_height,
    lead(from_at) over chain_order as until_at,
    lag(last_height) over chain_order as before_height,
    lag(version) over chain_order as before_version
  from span
  window chain_order as (partition by chain order by from_height)
)
select
  placed.chain,
  placed.version,
  placed.from_height,
  placed.from_at,
  placed.until_height,
  placed.until_at,
  placed.from_height = 2 or exists (
    select from schedule_change change where change.chain = placed.chain and change.height = placed.from_height
  ) as begins,
  schedule.fact_id,
  schedule.height as named_height,
  schedule.announced,
  case when schedule.announced then schedule.named_at end as proposed_at,
  schedule.producers,
  schedule.keys,
  case when before.producers is not null and schedule.producers is not null
    then array(select unnest(schedule.producers) except select unnest(before.producers) order by 1) end as joined,
  case when before.producers is not null and schedule.producers is not null
    then array(select unnest(before.producers) except select unnest(schedule.producers) order by 1) end as departed
from placed
left join producer_schedule schedule on schedule.chain = placed.chain and schedule.version = placed.version
left join producer_schedule before
  on before.chain = placed.chain and before.version = placed.before_version and placed.before_height = placed.from_height - 1
