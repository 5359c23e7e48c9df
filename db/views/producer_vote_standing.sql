/* producer_vote_standing: what each voter has behind each producer now. A look tells all rows of a voter; what blocks did after it counts on top.
   Without a look a stake is known once it was set; where it was only moved by parts it stays unknown */
create view producer_vote_standing as
with look as (
  select distinct on (look.chain, look.voter) look.*, greatest(look.height, sample.height) as known_height
  from producer_vote_look look
  left join sample on sample.chain = look.chain and sample.name = 'producer-votes'
  order by look.chain, look.voter, look.height desc, look.ordinal desc
), stood as (
  select look.chain, look.voter, look.fact_id, look.height, look.ordinal, look.looked_at as at,
    vote ->> 'producer' as producer,
    (vote -> 'stake' ->> 'units')::numeric as stake,
    vote -> 'stake' ->> 'asset' as asset,
    (vote -> 'unstaking' ->> 'units')::numeric as unstaking
  from look
  cross join lateral jsonb_array_elements(look.votes) as vote
), done as (
  select vote.*, look.fact_id is not null as is_looked
  from producer_vote vote
  left join look on look.chain = vote.chain and look.voter = vote.voter
  where look.fact_id is null or vote.height > look.known_height
), said as (
  select distinct on (chain, voter, producer) * from done where change = 'set' order by chain, voter, producer, height desc, ordinal desc
), moved as (
  select done.chain, done.voter, done.producer, sum(done.stake) as stake, max(done.asset) as asset, max(done.height) as height,
    (array_agg(done.fact_id order by done.height desc, done.ordinal desc))[1] as fact_id,
    max(done.voted_at) as at, bool_or(done.is_looked) as is_looked
  from done
  left join said on (said.chain, said.voter, said.producer) = (done.chain, done.voter, done.producer)
  where done.change <> 'set' and (said.fact_id is null or (done.height, done.ordinal) > (said.height, said.ordinal))
  group by done.chain, done.voter, done.producer
), pair as (
  select chain, voter, producer from stood
  union
  select chain, voter, producer from done
)
select
  pair.chain || ':' || pair.voter || ':' || pair.producer as key,
  pair.chain, pair.voter, pair.producer,
  case when said.fact_id is not null or stood.fact_id is not null or moved.is_looked
    then coalesce(said.stake, stood.stake, 0) + coalesce(moved.stake, 0) end as stake,
  coalesce(said.asset, stood.asset, moved.asset) as asset,
  stood.unstaking,
  case when coalesce(moved.fact_id, said.fact_id) is null then 'look' else 'action' end as basis,
  coalesce(moved.fact_id, said.fact_id, stood.fact_id) as fact_id,
  coalesce(moved.height, said.height, stood.height) as height,
  coalesce(moved.at, said.voted_at, stood.at) as at,
  null as proxy
from pair
left join stood on (stood.chain, stood.voter, stood.producer) = (pair.chain, pair.voter, pair.producer)
left join said on (said.chain, said.voter, said.producer) = (pair.chain, pair.voter, pair.producer)
left join moved on (moved.chain, moved.voter, moved.producer) = (pair.chain, pair.voter, pair.producer)
where coalesce(said.stake, stood.stake, 0) + coalesce(moved.stake, 0) <> 0 or coalesce(stood.unstaking, 0) <> 0
  or said.fact_id is null and stood.fact_id is null
union all
select chosen.chain || ':' || chosen.voter || ':' || producer, chosen.chain, chosen.voter, producer, null, null, null, 'action',
  chosen.fact_id, chosen.height, chosen.chosen_at, chosen.proxy
from (select distinct on (chain, voter) * from producer_choice order by chain, voter, height desc, ordinal desc) chosen
cross join lateral unnest(case when chosen.proxy is null then chosen.producers else array[chosen.proxy] end) as producer
