/* motion_electorate: who may vote on a motion now, or could when it was decided; members is null where no composition is known.
   A composition tells the state after its block, so the one that the deciding block itself made comes too late */
create view motion_electorate as
select motion.fact_id as motion, composition.fact_id as composition, composition.members
from motion
left join lateral (
  select decided_height from motion_verdict where motion_verdict.motion = motion.fact_id
) verdict on true
left join lateral (
  select known.fact_id, known.members
  from council_composition known
  where known.chain = motion.chain
    and known.council = motion.council
    and known.height < coalesce(verdict.decided_height, 9223372036854775807)
  order by known.height desc, known.ordinal desc
  limit 1
) composition on true
