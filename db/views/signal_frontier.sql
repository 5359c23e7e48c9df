/* signal_frontier: the newest block that is read of each chain, which signals of deadlines are measured at, and how long a block takes */
create view signal_frontier as
select
  progress.chain,
  progress.indexed_height as height,
  progress.indexed_at as at,
  -- chains of Substrate do not say; those we know take six seconds
  coalesce(chain.slot_interval_ms, 6000)::float8 / 3600000 as block_hours
from chain_progress progress
join chain on chain.id = progress.chain
where progress.indexed_at is not null
