/* validator_tally: blocks of validators against their even share, by era: eras that are read whole, as they are kept (era_tally), and of
   the running one the sessions that are over */
create view validator_tally as
select chain, era, validator, sessions, known_sessions, expected, authored, offline
from era_tally
union all
select
  session.chain,
  session.era,
  session.validator,
  count(*)::int4,
  count(session.expected + session.authored)::int4,
  coalesce(sum(session.expected) filter (where session.authored is not null), 0),
  coalesce(sum(session.authored) filter (where session.expected is not null), 0)::int8,
  count(*) filter (where session.offline)::int4
from chain
cross join lateral (
  select each.height, each.era from era_payment each where each.chain = chain.id order by each.height desc limit 1
) newest
join validator_session session
  on session.chain = chain.id and session.from_height >= newest.height and session.until_height is not null and session.era is not null
group by session.chain, session.era, session.validator
