/* motion_state: each motion with its status and tally. An open motion is known up to known_until: beyond it nothing is read */
create view motion_state as
select
  motion.*,
  motion.chain || ':' || motion.council || ':' || motion.index as key,
  coalesce(verdict.status, 'open') as status,
  coalesce(verdict.ayes, last_vote.ayes, 0) as ayes,
  coalesce(verdict.nays, last_vote.nays, 0) as nays,
  verdict.decided_at,
  verdict.decided_height,
  verdict.decided_fact,
  verdict.executed_fact,
  verdict.executed_at,
  verdict.execution_error,
  cardinality(composition.members) as eligible,
  read.last as known_until
from motion
left join lateral (
  select * from motion_verdict where motion_verdict.motion = motion.fact_id
) verdict on true
left join lateral (
  select vote.ayes, vote.nays
  from motion_span span
  join motion_vote vote
    on vote.chain = span.chain
    and vote.council = span.council
    and vote.motion_hash = span.motion_hash
    and (vote.height, vote.ordinal) >= (span.height, span.ordinal)
    and (span.until_height is null or (vote.height, vote.ordinal) < (span.until_height, span.until_ordinal))
  where span.motion = motion.fact_id
  order by vote.height desc, vote.ordinal desc
  limit 1
) last_vote on true
left join lateral (
  select members from motion_electorate where motion_electorate.motion = motion.fact_id
) composition on true
left join lateral (
  select last from coverage
  where coverage.chain = motion.chain and motion.height between coverage.first and coverage.last
) read on true
