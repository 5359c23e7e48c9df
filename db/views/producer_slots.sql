/* producer_slots: what producers missed of the slots that were theirs, from one slot to another, cut into buckets of a width; of what is
   read. Expected are all slots of a producer but those of stops and those that cannot be judged: every other one was filled or missed */
create function producer_slots(of_chain text, from_slot int8, to_slot int8, width int8)
returns table (bucket int8, producer text, expected int8, missed int8, stopped int8, unjudged int8)
language sql stable as $$
  with stretch as materialized (
    select * from schedule_stretch each
    where each.chain = of_chain and each.last_slot >= from_slot and each.first_slot <= to_slot and each.producers is not null
  ), gap as materialized (
    select * from slot_gap each
    where each.chain = of_chain and each.slot > from_slot and each.first_slot <= to_slot
      -- one gap at most reaches beyond the end
      and each.slot <= coalesce((
        select min(next.slot) from block next where next.chain = of_chain and next.skipped > 0 and next.slot > to_slot
      ), to_slot)
  ), owned as (
    select part.bucket, maker.producer, sum(
      owned_before(least(stretch.last_slot, from_slot + (part.bucket + 1) * width - 1, to_slot) + 1, maker.place - 1, cardinality(stretch.producers), stretch.repetitions)
      - owned_before(greatest(stretch.first_slot, from_slot + part.bucket * width), maker.place - 1, cardinality(stretch.producers), stretch.repetitions)
    ) as slots
    from stretch
    cross join lateral generate_series(
      (greatest(stretch.first_slot, from_slot) - from_slot) / width, (least(stretch.last_slot, to_slot) - from_slot) / width
    ) as part (bucket)
    cross join lateral unnest(stretch.producers) with ordinality as maker (producer, place)
    group by part.bucket, maker.producer
  ), aside as (
    select part.bucket, maker.producer, gap.state, sum(
      owned_before(least(gap.last_slot, from_slot + (part.bucket + 1) * width - 1, to_slot) + 1, maker.place - 1, cardinality(gap.producers), gap.repetitions)
      - owned_before(greatest(gap.first_slot, from_slot + part.bucket * width), maker.place - 1, cardinality(gap.producers), gap.repetitions)
    ) as slots
    from gap
    cross join lateral generate_series(
      (greatest(gap.first_slot, from_slot) - from_slot) / width, (least(gap.last_slot, to_slot) - from_slot) / width
    ) as part (bucket)
    cross join lateral unnest(gap.producers) with ordinality as maker (producer, place)
    where gap.state in ('stopped', 'schedule-mismatch')
    group by part.bucket, maker.producer, gap.state
  ), turn as (
    select gap.producers[1 + (turn % cardinality(gap.producers))::int4] as producer,
      greatest(turn * gap.repetitions, gap.first_slot, from_slot) as first_slot,
      least(turn * gap.repetitions + gap.repetitions - 1, gap.last_slot, to_slot) as last_slot
    from gap
    cross join lateral generate_series(gap.first_slot / gap.repetitions, gap.last_slot / gap.repetitions) as turn
    where gap.state = 'missed'
  ), missed as (
    select part.bucket, turn.producer,
      sum(least(turn.last_slot, from_slot + (part.bucket + 1) * width - 1) - greatest(turn.first_slot, from_slot + part.bucket * width) + 1) as slots
    from turn
    cross join lateral generate_series((turn.first_slot - from_slot) / width, (turn.last_slot - from_slot) / width) as part (bucket)
    where turn.last_slot >= turn.first_slot
    group by part.bucket, turn.producer
  )
  select owned.bucket, owned.producer,
    (owned.slots - coalesce(stopped.slots, 0) - coalesce(unjudged.slots, 0))::int8,
    coalesce(missed.slots, 0)::int8,
    coalesce(stopped.slots, 0)::int8,
    coalesce(unjudged.slots, 0)::int8
  from owned
  left join missed using (bucket, producer)
  left join aside stopped on stopped.bucket = owned.bucket and stopped.producer = owned.producer and stopped.state = 'stopped'
  left join aside unjudged on unjudged.bucket = owned.bucket and unjudged.producer = owned.producer and unjudged.state = 'schedule-mismatch'
$$
