/* slot_gap: slots between a block and its parent that no block filled, and what can be said of them (judgeGap in slots.ts says the same).
   The schedule is the one that the block's own header names: the chain picks the owner of every slot after the parent from it */
create view slot_gap as
select
  block.chain,
  block.height,
  block.slot,
  block.time as until_at,
  block.slot - block.skipped as first_slot,
  block.slot - 1 as last_slot,
  block.skipped as slots,
  block.spec as version,
  block.author,
  naming.producers,
  chain.slot_repetitions as repetitions,
  chain.slot_interval_ms as interval_ms,
  case
    when block.height <= 2 then 'launch'
    when naming.producers is null then 'schedule-unknown'
    when naming.producers[1 + (block.slot / chain.slot_repetitions % cardinality(naming.producers))::int4] is distinct from block.author
      then 'schedule-mismatch'
    when block.skipped >= cardinality(naming.producers) * chain.slot_repetitions then 'stopped'
    else 'missed'
  end as state
from block
join chain on chain.id = block.chain and chain.slot_repetitions is not null
-- a lookup, so that a page of gaps never makes Postgres read them all
left join lateral (
  select each.producers from schedule_naming each
  where each.chain = block.chain and each.version = block.spec and cardinality(each.producers) > 0
  order by each.announced desc, each.height, each.ordinal, each.fact_id
  limit 1
) naming on true
where block.skipped > 0
