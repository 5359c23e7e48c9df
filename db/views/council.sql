/* council: every council that facts name, with its members now; null where no composition is known */
create view council as
with named as (
  select chain, council from motion
  union
  select chain, council from council_composition
)
select
  named.chain,
  named.council,
  composition.members,
  composition.prime,
  composition.fact_id as composition,
  composition.height as composed_height,
  composition.composed_at,
  (
    select count(*) from motion
    where motion.chain = named.chain and motion.council = named.council
      and not exists (select from motion_verdict verdict where verdict.motion = motion.fact_id)
  ) as open_motions
from named
left join lateral (
  select known.* from council_composition known
  where known.chain = named.chain and known.council = named.council
  order by known.height desc, known.ordinal desc
  limit 1
) composition on true
