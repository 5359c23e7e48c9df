/* producer_rank_change: a producer that stands elsewhere than in the look before. `seats` are those of the look: as many as were active in it */
create view producer_rank_change as
with looked as (
  select rank.*,
    lag(rank.rank) over past as rank_before,
    lag(rank.votes) over past as votes_before,
    count(*) filter (where rank.active) over (partition by rank.fact_id) as seats
  from producer_rank rank
  window past as (partition by rank.chain, rank.producer order by rank.height, rank.ordinal)
)
select fact_id, chain, height, ordinal, producer, ranked_at as at, rank_before, rank, votes_before, votes,
  case when seats > 0 then (rank_before <= seats) <> (rank <= seats) end as crossing
from looked
where rank_before is not null and rank_before <> rank
