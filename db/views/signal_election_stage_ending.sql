/* signal_election_stage_ending: hours until the stage of an election ends. A stage is a subject of its own */
create view signal_election_stage_ending as
select
  election.chain,
  'election-stage-ending' as rule,
  election.cycle || '/' || election.stage as subject,
  ((election.stage_ends_height - frontier.height) * frontier.block_hours)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'stage', election.stage,
    'candidates', election.candidates,
    'endsAt', (extract(epoch from frontier.at) * 1000 + (election.stage_ends_height - frontier.height) * frontier.block_hours * 3600000)::int8
  ) as facts
from election
join signal_frontier frontier on frontier.chain = election.chain
where election.outcome = 'running' and election.stage in ('announcing', 'voting', 'revealing')
