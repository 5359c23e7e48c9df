/* chain_stop: a whole round of slots or more in which nobody made a block; no producer is blamed for them */
create view chain_stop as
select
  gap.chain,
  gap.height,
  gap.version,
  gap.first_slot,
  gap.last_slot,
  gap.slots,
  slot_time(gap.first_slot, gap.interval_ms) as from_at,
  gap.until_at,
  gap.height - 1 as last_height,
  gap.author as next_producer
-- no round is shorter than the smallest schedule, so that an index finds the few gaps that can be stops
from (
  select naming.chain, min(cardinality(naming.producers)) as producers from schedule_naming naming
  where cardinality(naming.producers) > 0 group by naming.chain
) smallest
cross join lateral (
  select * from slot_gap each where each.chain = smallest.chain and each.slots >= smallest.producers and each.state = 'stopped' offset 0
) gap
