/* validator_standing: who makes blocks in the newest session that is read, who waits to (declared and not chilled since), and who was
   chilled. Who declared before reading began and never since is not known to wait */
create view validator_standing as
with active as (
  select chain.id as chain, maker.validator, newest.fact_id, newest.height
  from chain
  cross join lateral (
    select * from validator_set each where each.chain = chain.id order by each.height desc limit 1
  ) newest
  cross join lateral unnest(newest.validators) as maker (validator)
), declared as (
  select distinct on (chain, validator) chain, validator, fact_id, height, declares
  from (
    select chain, validator, fact_id, height, ordinal, true as declares from validator_preference
    union all
    select chain, validator, fact_id, height, ordinal, false from validator_change where change = 'chilled'
  ) change
  order by chain, validator, height desc, ordinal desc
)
select
  coalesce(active.chain, declared.chain) as chain,
  coalesce(active.validator, declared.validator) as validator,
  case when active.validator is not null then 'active' when declared.declares then 'waiting' else 'left' end as standing,
  coalesce(active.fact_id, declared.fact_id) as fact_id,
  coalesce(active.height, declared.height) as height
from active
full join declared on declared.chain = active.chain and declared.validator = active.validator
