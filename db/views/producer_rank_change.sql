/* producer_rank_change: a producer that stands elsewhere than in the look before. Places count those who may be elected */
create view producer_rank_change as
with placed as (
  select *,
    coalesce(blacklisted, false) or not coalesce(active, true) as barred,
    row_number() over (partition by fact_id, coalesce(blacklisted, false) or not coalesce(active, true) order by rank, producer) as place
  from producer_rank
), looked as (
  select placed.*, look.seats,
    lag(placed.rank) over past as rank_before,
    lag(placed.votes) over past as votes_before,
    not placed.barred and placed.place <= look.seats as sits,
    lag(not placed.barred and placed.place <= look.seats) over past as sat
  from placed
  join producer_look look on look.fact_id = placed.fact_id
  window past as (partition by placed.chain, placed.producer order by placed.height, placed.ordinal)
)
select fact_id, chain, height, ordinal, producer, ranked_at as at, rank_before, rank, votes_before, votes, sits <> sat as crossing
from looked
where rank_before is not null and rank_before <> rank
