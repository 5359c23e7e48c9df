/* signal_election_result: the council that was elected last, for a day: those that it replaced are history */
create view signal_election_result as
select
  election.chain,
  'election-result' as rule,
  election.cycle::text as subject,
  1::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'elected', (
      select array_agg(coalesce(named.handle, seated.member) order by seated.place)
      from unnest(election.members) with ordinality as seated (member, place)
      left join member_handle named on named.chain = election.chain and named.member = seated.member
    ),
    'height', election.outcome_height,
    'at', (extract(epoch from election.outcome_at) * 1000)::int8
  ) as facts
from (
  select distinct on (chain) * from election where outcome = 'elected' order by chain, outcome_height desc
) election
join signal_frontier frontier on frontier.chain = election.chain
where election.outcome_at > frontier.at - interval '1 day'
