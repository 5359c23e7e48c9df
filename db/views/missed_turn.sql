/* missed_turn: slots in a row that one producer missed between two blocks; one slot where producers have one each */
create view missed_turn as
select
  gap.chain,
  gap.height,
  gap.slot,
  gap.version,
  gap.producers[1 + (turn % cardinality(gap.producers))::int4] as producer,
  greatest(turn * gap.repetitions, gap.first_slot) as first_slot,
  least(turn * gap.repetitions + gap.repetitions - 1, gap.last_slot) as last_slot,
  (least(turn * gap.repetitions + gap.repetitions - 1, gap.last_slot) - greatest(turn * gap.repetitions, gap.first_slot) + 1)::int4 as slots,
  slot_time(greatest(turn * gap.repetitions, gap.first_slot), gap.interval_ms) as from_at,
  slot_time(least(turn * gap.repetitions + gap.repetitions - 1, gap.last_slot) + 1, gap.interval_ms) as until_at
from slot_gap gap
cross join lateral generate_series(gap.first_slot / gap.repetitions, gap.last_slot / gap.repetitions) as turn
where gap.state = 'missed'
