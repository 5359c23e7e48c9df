/* multisig_matches: executions that waited in a chain's queue, in their order, each with the first receipt after it that none before it
   took. Who waited longer than such a transaction lives takes no receipt any more */
create function multisig_matches(of_chain text) returns table (key text, run_place int8, settles_by timestamptz, place int8, fact_id text)
language plpgsql stable as $$
declare
  event record;
  keys text[] := '{}';
  places int8[] := '{}';
  ends timestamptz[] := '{}';
begin
  for event in
    select row_number() over (order by each.height, each.ordinal) as place, each.*
    from (
      select course.key, course.ended_height as height, course.ended_ordinal as ordinal, course.settles_by as at, null as fact_id
      from multisig_course course
      where course.chain = of_chain and course.settles_by is not null
      union all
      select null, settled.height, settled.ordinal, settled.settled_at, settled.fact_id
      from settlement settled
      where settled.chain = of_chain and settled.status <> 'delayed'
    ) each
    order by each.height, each.ordinal
  loop
    if event.key is not null then
      keys := keys || event.key;
      places := places || event.place;
      ends := ends || event.at;
      continue;
    end if;
    while cardinality(keys) > 0 loop
      key := keys[1];
      run_place := places[1];
      settles_by := ends[1];
      keys := keys[2:];
      places := places[2:];
      ends := ends[2:];
      place := case when settles_by >= event.at then event.place end;
      fact_id := case when settles_by >= event.at then event.fact_id end;
      return next;
      exit when fact_id is not null;
    end loop;
  end loop;
  return query
    select each.key, each.run_place, each.settles_by, null::int8, null::text
    from unnest(keys, places, ends) as each (key, run_place, settles_by);
end
$$
