/* schedule_stretch: blocks in a row, all of them read, that were made under one version of the schedule, with their slots and those that
   were skipped before each of them. The first block of a chain has no producer and no slot of anybody */
create view schedule_stretch as
with start as (
  select coverage.chain, coverage.first, coverage.last, greatest(coverage.first, 2) as height
  from coverage
  where coverage.last >= 2
  union
  select change.chain, coverage.first, coverage.last, change.height
  from schedule_change change
  join coverage on coverage.chain = change.chain and change.height between greatest(coverage.first, 2) and coverage.last
), stretch as (
  select chain, height as first_height, coalesce(lead(height) over (partition by chain, first order by height) - 1, last) as last_height
  from start
)
select
  stretch.chain,
  first_block.spec as version,
  stretch.first_height,
  stretch.last_height,
  first_block.slot - coalesce(first_block.skipped, 0) as first_slot,
  last_block.slot as last_slot,
  first_block.time as from_at,
  last_block.time as last_at,
  schedule.producers,
  chain.slot_repetitions as repetitions,
  chain.slot_interval_ms as interval_ms
from stretch
join chain on chain.id = stretch.chain and chain.slot_repetitions is not null
-- lookups, so that a few stretches never make Postgres read all blocks
cross join lateral (
  select block.spec, block.slot, block.skipped, block.time from block
  where block.chain = stretch.chain and block.height = stretch.first_height limit 1
) first_block
cross join lateral (
  select block.slot, block.time from block
  where block.chain = stretch.chain and block.height = stretch.last_height limit 1
) last_block
left join producer_schedule schedule on schedule.chain = stretch.chain and schedule.version = first_block.spec
