/* producer_fixed_standing: votes that are bound for a time. Rows of looks, with what blocks did to them later; votes that only an action tells of
   have no number yet, and when they end is not known */
create view producer_fixed_standing as
with look as (
  select distinct on (look.chain, look.voter) look.*, greatest(look.height, sample.height) as known_height
  from producer_vote_look look
  left join sample on sample.chain = look.chain and sample.name = 'producer-votes'
  order by look.chain, look.voter, look.height desc, look.ordinal desc
), known as (
  select look.chain, look.voter, look.fact_id, look.height, look.looked_at as at, look.known_height,
    vote ->> 'key' as number, vote ->> 'producer' as producer, vote ->> 'term' as term,
    (vote -> 'stake' ->> 'units')::numeric as stake, vote -> 'stake' ->> 'asset' as asset,
    (vote ->> 'from')::int8 as from_height, (vote ->> 'until')::int8 as until_height, (vote ->> 'withdrawn')::bool as withdrawn
  from look
  cross join lateral jsonb_array_elements(look.fixed) as vote
), standing as (
  select known.chain, known.voter, known.number, coalesce(change.producer, known.producer) as producer, known.term, known.stake, known.asset,
    known.from_height, known.until_height, known.withdrawn or coalesce(ending.fact_id is not null, false) as withdrawn,
    coalesce(ending.fact_id, change.fact_id, known.fact_id) as fact_id,
    coalesce(ending.height, change.height, known.height) as height,
    coalesce(ending.changed_at, change.changed_at, known.at) as at
  from known
  left join lateral (
    select fact_id, producer, height, changed_at from producer_fix_change changed
    where changed.chain = known.chain and changed.voter = known.voter and changed.key = known.number and changed.producer is not null
      and changed.height > known.known_height
    order by height desc, ordinal desc limit 1
  ) change on true
  left join lateral (
    select fact_id, height, changed_at from producer_fix_change changed
    where changed.chain = known.chain and changed.voter = known.voter and changed.key = known.number and changed.producer is null
      and changed.height > known.known_height
    order by height desc, ordinal desc limit 1
  ) ending on true
  union all
  select fixed.chain, fixed.voter, null, fixed.producer, fixed.term, fixed.stake, fixed.asset, fixed.height, null, null,
    fixed.fact_id, fixed.height, fixed.fixed_at
  from producer_fixed_vote fixed
  left join look on look.chain = fixed.chain and look.voter = fixed.voter
  where look.fact_id is null or fixed.height > look.known_height
)
select
  chain || ':' || voter || ':' || coalesce(number, 'at-' || fact_id) as key,
  standing.*,
  -- of EOSC's system contract: votes per token against 0.2 for a current vote
  case term when 'fvote.a' then 90 when 'fvote.b' then 180 when 'fvote.c' then 360 when 'fvote.d' then 720 end as days,
  case term when 'fvote.a' then 5 when 'fvote.b' then 10 when 'fvote.c' then 20 when 'fvote.d' then 40 end as weight
from standing
