/* validator_tally: blocks of validators against their even share, by era: eras that are read whole, as they are kept (era_tally), and of
   the running one the sessions that are over */
create view validator_tally as
select chain, era, validator, sessions, known_sessions, expected, authored, offline
from era_tally
union all
select chain.id, running.era, running.validator, running.sessions, running.known_sessions, running.expected, running.authored, running.offline
from chain
cross join lateral (
  select each.height from era_payment each where each.chain = chain.id order by each.height desc limit 1
) newest
cross join lateral (
  -- grouped in here, so that only sessions of the running era are looked at
  select
    session.era,
    session.validator,
    count(*)::int4 as sessions,
    count(session.expected + session.authored)::int4 as known_sessions,
    coalesce(sum(session.expected) filter (where session.authored is not null), 0) as expected,
    coalesce(sum(session.authored) filter (where session.expected is not null), 0)::int8 as authored,
    count(*) filter (where session.offline)::int4 as offline
  from validator_session session
  where session.chain = chain.id and session.from_height >= newest.height and session.until_height is not null and session.era is not null
  group by session.era, session.validator
) running
