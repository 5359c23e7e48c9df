/* signal_standby_heartbeat: seconds between the last sign of life of who waits for a place in the schedule and the last look at these
   signs. Who gave none for a week has given up standing by */
create view signal_standby_heartbeat as
select
  beat.chain,
  'standby-silent' as rule,
  beat.producer as subject,
  greatest(0, extract(epoch from looked.at - beat.beat_at))::float8 as value,
  1 as good,
  looked.at,
  looked.height,
  false as provisional,
  jsonb_build_object('lastAt', (extract(epoch from beat.beat_at) * 1000)::int8) as facts
from producer_heartbeat beat
join signal_frontier frontier on frontier.chain = beat.chain
cross join lateral (
  select coalesce(block.time, frontier.at) as at, coalesce(block.height, frontier.height) as height
  from (select null) one
  left join sample on sample.chain = beat.chain and sample.name = 'heartbeats'
  left join block on block.chain = sample.chain and block.height = sample.height
) looked
where beat.beat_at > looked.at - interval '7 days'
  and not exists (select from producer_standing standing where standing.chain = beat.chain and standing.producer = beat.producer)
