/* fund_watch: how far a fund is known: the last look at its tables, which may have told nothing new, and the last block that is known of.
   What blocks up to the height of a look did is in it */
create view fund_watch as
select
  chain.id as chain,
  look.fact_id as look_fact,
  greatest(look.height, case when look.fact_id is not null then sample.height end) as seen_height,
  coalesce(sample.taken_at, look.looked_at) as seen_at,
  greatest(progress.indexed_height, look.height, sample.height) as height,
  progress.first_height <= 2 as from_the_start
from chain
join chain_progress progress on progress.chain = chain.id
left join lateral (
  select fact_id, height, looked_at from fund_look where fund_look.chain = chain.id order by height desc, ordinal desc limit 1
) look on true
left join sample on sample.chain = chain.id and sample.name = 'fund'
