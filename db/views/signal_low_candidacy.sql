/* signal_low_candidacy: candidates beyond the seats, in the last two days in which one may still stand */
create view signal_low_candidacy as
select
  election.chain,
  'low-candidacy' as rule,
  election.cycle::text as subject,
  (election.candidates - election.seats)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'candidates', election.candidates,
    'needed', election.seats,
    'endsAt', (extract(epoch from frontier.at) * 1000 + (election.stage_ends_height - frontier.height) * frontier.block_hours * 3600000)::int8
  ) as facts
from election
join signal_frontier frontier on frontier.chain = election.chain
where election.outcome = 'running' and election.stage = 'announcing'
  and (election.stage_ends_height - frontier.height) * frontier.block_hours <= 48
