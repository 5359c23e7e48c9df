/* motion_electorate: who may vote on a motion now, or could when it was decided; members is null where no composition is known.
   A composition tells the state after its block, so the one that the deciding block itself made comes too late */
create view motion_electorate as
select motion.fact_id as motion, composition.fact_id as composition, composition.members
from motion
left join motion_verdict verdict on verdict.motion = motion.fact_id
left join lateral (
  select known.fact_id, known.members
  from council_composition known
  where known.chain = motion.chain
    and known.council = motion.council
    and (verdict.decided_height is null or known.height < verdict.decided_height)
  order by known.height desc, known.ordinal desc
  limit 1
) composition on true
