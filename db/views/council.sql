/* council: every council that facts name; the accounts of its members now are null where no composition is known. An elected council
   seats memberships for terms instead, and decides every proposal of its chain */
create view council as
with named as (
  select chain, council from motion
  union
  select chain, council from council_composition
  union
  select chain, council from stage
  union
  select chain, council from election_milestone
), elected as (
  select chain, council from stage
  union
  select chain, council from election_milestone
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
    select count(*) from motion_standing standing
    where standing.chain = named.chain and standing.council = named.council and standing.status = 'open'
  ) + case when elected.council is null then 0 else (
    select count(*) from proposal
    where proposal.chain = named.chain
      and not exists (
        select from proposal_step ending
        where ending.chain = proposal.chain and ending.proposal = proposal.proposal and ending.step = 'decided'
          and not exists (
            select from proposal_step again
            where again.chain = ending.chain and again.proposal = ending.proposal and again.status = 'active'
              and (again.height, again.ordinal) > (ending.height, ending.ordinal)
          )
      )
  ) end as open_proposals,
  elected.council is not null as elected
from named
left join elected using (chain, council)
left join lateral (
  select known.* from council_composition known
  where known.chain = named.chain and known.council = named.council
  order by known.height desc, known.ordinal desc
  limit 1
) composition on true
