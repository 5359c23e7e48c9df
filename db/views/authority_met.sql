/* authority_met: whether those who signed may act under a permission. Null where that depends on an authority that nobody told, or that
   stands too far behind others: the chain itself looks six deep, what is sampled reaches two */
create function authority_met(
  of_chain text, of_level text, until int8, delay int8, asked text[], signed text[], approved int4, producers int4, depth int4
) returns boolean
language plpgsql stable as $$
declare
  of_producers text := producer_authority(of_level);
  state authority_state;
  sure int8;
  unsure int8;
begin
  if of_level = any(signed) then return true; end if;
  if of_producers is not null then return approved >= producers_needed(of_producers, producers); end if;
  select * into state from authority_in_force(of_chain, of_level, until);
  -- who was asked with a permission of its own has not given it
  if not found then return case when depth > 0 and of_level = any(asked) then false end; end if;
  if state.threshold is null or cardinality(state.levels) = 0 and cardinality(state.waits) = 0 then return false; end if;
  if depth >= 2 then return null; end if;
  select
    coalesce(sum(part.weight) filter (where part.met), 0),
    coalesce(sum(part.weight) filter (where part.met is null), 0)
  into sure, unsure
  from (
    select each.weight, authority_met(of_chain, each.level, until, delay, asked, signed, approved, producers, depth + 1) as met
    from unnest(state.levels, state.weights) as each (level, weight)
    union all
    select wait.weight, wait.seconds <= delay from unnest(state.waits, state.wait_weights) as wait (seconds, weight)
  ) part;
  return case when sure >= state.threshold then true when sure + unsure < state.threshold then false end;
end
$$
