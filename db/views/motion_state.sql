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
  cardinality(electorate.members) as eligible,
  span.last as known_until
from motion
left join motion_verdict verdict on verdict.motion = motion.fact_id
left join motion_electorate electorate on electorate.motion = motion.fact_id
left join lateral (
  select ayes, nays from motion_cast
  where motion_cast.motion = motion.fact_id
  order by height desc, ordinal desc
  limit 1
) last_vote on true
left join coverage span on span.chain = motion.chain and motion.height between span.first and span.last
