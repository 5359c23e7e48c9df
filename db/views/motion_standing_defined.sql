/* motion_standing_defined: what became of each motion so far, its tally, and who may vote on it now, or could when it was decided.
   A composition tells the state after its block, so the one that the deciding block itself made comes too late */
create view motion_standing_defined as
select
  motion.fact_id,
  motion.chain,
  motion.council,
  motion.motion_hash,
  coalesce(verdict.status, 'open') as status,
  coalesce(verdict.ayes, last_vote.ayes, 0) as ayes,
  coalesce(verdict.nays, last_vote.nays, 0) as nays,
  verdict.decided_at,
  verdict.decided_height,
  verdict.decided_fact,
  verdict.executed_fact,
  verdict.executed_at,
  verdict.execution_error,
  composition.fact_id as composition,
  cardinality(composition.members) as eligible
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
  select known.fact_id, known.members
  from council_composition known
  where known.chain = motion.chain
    and known.council = motion.council
    and known.height < coalesce(verdict.decided_height, 9223372036854775807)
  order by known.height desc, known.ordinal desc
  limit 1
) composition on true
