/* seat: who sits in each term, in the chain's order, with the stakes behind the seat; null where they were told before reading began */
create view seat as
select
  term.term,
  term.chain,
  term.council,
  term.cycle,
  term.number,
  term.from_height,
  term.until_height,
  seated.member,
  seated.position::int4 - 1 as position,
  coalesce(standing.fact_id, sitting.fact_id) as stake_fact,
  coalesce(standing.stake, sitting.stake) as own_stake,
  winner.power as backing,
  coalesce(standing.asset, sitting.asset, winner.asset) as asset,
  coalesce(standing.staking_account, sitting.staking_account) as staking_account,
  coalesce(standing.reward_account, sitting.reward_account) as reward_account
from term
cross join lateral unnest(term.members) with ordinality as seated (member, position)
left join lateral (
  select candidacy.* from candidacy
  where candidacy.chain = term.chain and candidacy.council = term.council and candidacy.cycle = term.cycle
    and candidacy.member = seated.member and candidacy.height < term.from_height
  order by candidacy.height desc, candidacy.ordinal desc
  limit 1
) standing on true
left join lateral (
  select told.* from council_sitting told
  where told.chain = term.chain and told.council = term.council and told.member = seated.member
    and told.height >= term.from_height and (term.until_height is null or told.height < term.until_height)
  order by told.height
  limit 1
) sitting on true
left join election_winner winner
  on winner.chain = term.chain and winner.council = term.council and winner.height = term.from_height
  and winner.member = seated.member
