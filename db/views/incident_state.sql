/* incident_state: every incident with the one word that tells where it stands, what was measured when it last moved, and what people
   said of its cause */
create view incident_state as
select
  incident.*,
  case
    when is_over and publicity = 'announced-up' then 'announced'
    when is_over then 'resolved'
    when condition = 'recovering' then 'recovering'
    when handling in ('acknowledged', 'support-requested') then 'acknowledged'
    when handling in ('notified', 'escalated') then 'notified'
    when condition = 'confirmed' then 'confirmed'
    else 'suspected'
  end as stage,
  not is_over as open,
  -- Whoever heard that it is down must hear that it is up again.
  is_over and publicity = 'announced-down' as awaits_announcement,
  (
    select (event.data ->> 'value')::float8 from incident_event event
    where event.incident = incident.id and event.track in ('condition', 'severity')
    order by event.seq desc limit 1
  ) as value,
  (
    select nullif(said.text, '') from incident_statement said
    where said.incident = incident.id and said.kind = 'incident.cause-set'
    order by said.seq desc limit 1
  ) as cause,
  coalesce((
    select (said.data ->> 'falseAlarm')::boolean from incident_statement said
    where said.incident = incident.id and said.kind = 'incident.closed'
    order by said.seq desc limit 1
  ), false) as false_alarm
from incident
cross join lateral (select incident.condition in ('resolved', 'healed', 'superseded') as is_over) state
