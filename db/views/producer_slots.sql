/* producer_slots: what producers missed of the slots that were theirs, from one slot to another, cut into buckets of a width; of what is
   read. Expected are all slots of a producer but those of stops and those that cannot be judged: every other one was filled or missed */
create function producer_slots(of_chain text, from_slot int8, to_slot int8, width int8)
returns table (bucket int8, producer text, expected int8, missed int8, stopped int8, unjudged int8)
language sql stable as $$
  with stretch as materialized (
    select * from schedule_stretch each
    where each.chain = of_chain and each.last_slot >= from_slot and each.first_slot <= to_slot and each.producers is not null
  ), part as materialized (
    -- turns of producers where they are blamed, and whole gaps where nobody is
    select
      gap.state,
      case when gap.state = 'missed' then gap.producers[1 + (turn % cardinality(gap.producers))::int4] end as producer,
      case when gap.state <> 'missed' then gap.producers end as producers,
      gap.repetitions,
      case when gap.state = 'missed' then greatest(turn * gap.repetitions, gap.first_slot, from_slot) else gap.first_slot end as first_slot,
      case when gap.state = 'missed' then least(turn * gap.repetitions + gap.repetitions - 1, gap.last_slot, to_slot) else gap.last_slot end as last_slot
    from slot_gap gap
    cross join lateral generate_series(
      gap.first_slot / gap.repetitions, case when gap.state = 'missed' then gap.last_slot else gap.first_slot end / gap.repetitions
    ) as turn
    where gap.chain = of_chain and gap.slot > from_slot and gap.first_slot <= to_slot
      -- one gap at most reaches beyond the end
      and gap.slot <= coalesce((
        select min(next.slot) from block next where next.chain = of_chain and next.skipped > 0 and next.slot > to_slot
      ), to_slot)
      and gap.state in ('missed', 'stopped', 'schedule-mismatch')
  ), owned as (
    select cut.bucket, maker.producer, sum(
      owned_before(least(stretch.last_slot, from_slot + (cut.bucket + 1) * width - 1, to_slot) + 1, maker.place - 1, cardinality(stretch.producers), stretch.repetitions)
      - owned_before(greatest(stretch.first_slot, from_slot + cut.bucket * width), maker.place - 1, cardinality(stretch.producers), stretch.repetitions)
    ) as slots
    from stretch
    cross join lateral generate_series(
      (greatest(stretch.first_slot, from_slot) - from_slot) / width, (least(stretch.last_slot, to_slot) - from_slot) / width
    ) as cut (bucket)
    cross join lateral unnest(stretch.producers) with ordinality as maker (producer, place)
    group by cut.bucket, maker.producer
  ), aside as (
    select cut.bucket, maker.producer, gap.state, sum(
      owned_before(least(gap.last_slot, from_slot + (cut.bucket + 1) * width - 1, to_slot) + 1, maker.place - 1, cardinality(gap.producers), gap.repetitions)
      - owned_before(greatest(gap.first_slot, from_slot + cut.bucket * width), maker.place - 1, cardinality(gap.producers), gap.repetitions)
    ) as slots
    from part gap
    cross join lateral generate_series(
      (greatest(gap.first_slot, from_slot) - from_slot) / width, (least(gap.last_slot, to_slot) - from_slot) / width
    ) as cut (bucket)
    cross join lateral unnest(gap.producers) with ordinality as maker (producer, place)
    where gap.state <> 'missed'
    group by cut.bucket, maker.producer, gap.state
  ), missed as (
    select cut.bucket, turn.producer,
      sum(least(turn.last_slot, from_slot + (cut.bucket + 1) * width - 1) - greatest(turn.first_slot, from_slot + cut.bucket * width) + 1) as slots
    from part turn
    cross join lateral generate_series((turn.first_slot - from_slot) / width, (turn.last_slot - from_slot) / width) as cut (bucket)
    where turn.state = 'missed' and turn.last_slot >= turn.first_slot
    group by cut.bucket, turn.producer
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
