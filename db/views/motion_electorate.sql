/* motion_electorate: who may vote on a motion now, or could when it was decided; members is null where no composition is known */
create view motion_electorate as
select standing.fact_id as motion, standing.composition, composition.members
from motion_standing standing
left join council_composition composition on composition.fact_id = standing.composition
