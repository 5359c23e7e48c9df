/* producer_standing: everybody in the schedule of the newest block that is read: its last block, the slots in a row it missed since
   (streak), and, where it makes blocks again, how many since its last miss (recovered) and how long the streak was that ended, as far as the
   last 32 rounds tell (ended) */
create view producer_standing as
select
  chain.id as chain,
  maker.producer,
  maker.place::int4 as place,
  tip.spec as version,
  tip.height as head_height,
  tip.slot as head_slot,
  last_block.height as last_height,
  last_block.slot as last_slot,
  last_block.time as last_at,
  coalesce(streak.slots, 0)::int8 as streak,
  streak.first_slot as streak_from,
  streak.last_slot as streak_until,
  made.blocks::int8 as recovered,
  ended.slots::int8 as ended
from chain
cross join lateral (
  select block.height, block.slot, block.spec from block where block.chain = chain.id order by block.height desc limit 1
) tip
join producer_schedule schedule on schedule.chain = chain.id and schedule.version = tip.spec
cross join lateral unnest(schedule.producers) with ordinality as maker (producer, place)
left join lateral (
  select block.height, block.slot, block.time from block
  where block.chain = chain.id and block.author = maker.producer
  order by block.height desc limit 1
) last_block on true
left join lateral (
  select sum(turn.slots) as slots, min(turn.first_slot) as first_slot, max(turn.last_slot) as last_slot
  from missed_turn turn
  where turn.chain = chain.id and turn.slot > coalesce(last_block.slot, 0) and turn.producer = maker.producer
) streak on true
-- sixteen rounds: longer ago, it has recovered
left join lateral (
  select turn.height, turn.last_slot from missed_turn turn
  where turn.chain = chain.id and turn.producer = maker.producer and streak.slots is null
    and turn.slot > tip.slot - 16 * cardinality(schedule.producers) * chain.slot_repetitions
  order by turn.slot desc, turn.first_slot desc limit 1
) miss on true
left join lateral (
  select count(*) as blocks from block
  where block.chain = chain.id and block.author = maker.producer and block.height >= miss.height
) made on miss.height is not null
left join lateral (
  select block.slot from block
  where block.chain = chain.id and block.author = maker.producer and block.height < miss.height
  order by block.height desc limit 1
) before on miss.height is not null
left join lateral (
  select sum(turn.slots) as slots from missed_turn turn
  where turn.chain = chain.id and turn.producer = maker.producer and turn.last_slot <= miss.last_slot
    and turn.slot > greatest(coalesce(before.slot, 0), tip.slot - 32 * cardinality(schedule.producers) * chain.slot_repetitions)
) ended on miss.height is not null
where chain.slot_repetitions is not null
