/* signal_low_candidacy: candidates beyond those an election needs, in the last two days in which one may still stand: the seats and the
   extra candidates of the runtime; the seats of the council elected before where its constants are not known */
create view signal_low_candidacy as
select
  election.chain,
  'low-candidacy' as rule,
  election.cycle::text as subject,
  (election.candidates - wanted.candidates)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'candidates', election.candidates,
    'needed', wanted.candidates,
    'endsAt', (extract(epoch from frontier.at) * 1000 + (election.stage_ends_height - frontier.height) * frontier.block_hours * 3600000)::int8
  ) as facts
from election
join signal_frontier frontier on frontier.chain = election.chain
left join signal_law law on law.chain = election.chain
cross join lateral (select coalesce(law.seats, election.seats) + coalesce(law.extra_candidates, 0) as candidates) wanted
where election.outcome = 'running' and election.stage = 'announcing'
  and (election.stage_ends_height - frontier.height) * frontier.block_hours <= 48
