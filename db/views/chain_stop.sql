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
from slot_gap gap
where gap.state = 'stopped'
