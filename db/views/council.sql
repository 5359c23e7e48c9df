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
    select count(*) from motion_span span
    where span.chain = named.chain and span.council = named.council
      and not exists (
        select from motion_outcome outcome
        where outcome.chain = span.chain
          and outcome.council = span.council
          and outcome.motion_hash = span.motion_hash
          and (outcome.height, outcome.ordinal) >= (span.height, span.ordinal)
          and (span.until_height is null or (outcome.height, outcome.ordinal) < (span.until_height, span.until_ordinal))
          and outcome.direct is not true
      )
  ) as open_motions
from named
left join lateral (
  select known.* from council_composition known
  where known.chain = named.chain and known.council = named.council
  order by known.height desc, known.ordinal desc
  limit 1
) composition on true
