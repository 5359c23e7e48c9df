/* alert_reading_state: what was measured of each subject last, how it stands, and the incident that goes on of it. What nobody measured
   for two minutes says nothing any more */
create view alert_reading_state as
select
  reading.*,
  standing.state,
  array_position(array['firing', 'recovering', 'pending', 'no-data', 'ok', 'off'], standing.state) as rank,
  going.id as incident,
  going.condition,
  going.severity,
  going.opened_at,
  going.inhibited_by
from alert_reading reading
left join incident going
  on (going.chain, going.rule, going.subject) = (reading.chain, reading.rule, reading.subject)
    and going.condition in ('none', 'suspected', 'confirmed', 'recovering')
cross join lateral (
  select case
    when reading.level is null then 'off'
    when reading.value is null or reading.measured_at < now() - interval '2 minutes' then 'no-data'
    when reading.level in ('confirmed', 'critical') then 'firing'
    when going.condition = 'recovering' then 'recovering'
    when reading.level = 'suspected' then 'pending'
    else 'ok'
  end as state
) standing
