/* multisig_needs: each permission that the actions of a multisig need, with the weight that has signed against the threshold. `basis` says
   who decides: the producers in office, accounts with weights, the account itself; none where it has no such permission, unknown where
   nobody told who may act. `helpers` are all levels whose signature could count */
create function multisig_needs(
  of_chain text, actions jsonb, until int8, delay int8, asked text[], signed text[], approved int4, producers int4
) returns table (
  level text, behind text, basis text, authority text, told_by text, threshold int4, weight int4, total int4, met boolean,
  levels text[], weights int4[], met_levels text[], helpers text[]
)
language sql stable as $$
  select
    need.level,
    need.behind,
    judged.basis,
    need.authority,
    told.fact_id,
    case judged.basis
      when 'producers' then producers_needed(need.authority, producers)
      -- more than everybody's weight is never reached
      when 'accounts' then least(told.threshold, 2147483647)::int4
      when 'own' then 1
    end,
    case judged.basis
      when 'producers' then approved
      when 'accounts' then (case when judged.own then greatest(parts.weight, told.threshold) else parts.weight end)::int4
      when 'own' then case when judged.own then 1 else 0 end
    end,
    case judged.basis when 'producers' then producers when 'accounts' then parts.total::int4 when 'own' then 1 end,
    authority_met(of_chain, need.level, until, delay, asked, signed, approved, producers, 0),
    coalesce(told.levels, '{}'),
    coalesce(told.weights, '{}'),
    coalesce(parts.met_levels, '{}'),
    reach.levels
  from (
    select named.level, behind.level as behind, producer_authority(behind.level) as authority
    from (
      select distinct (each ->> 'actor') || '@' || (each ->> 'permission') as level
      from jsonb_array_elements(actions) as action
      cross join lateral jsonb_array_elements(action -> 'authorization') as each
    ) named
    cross join lateral authority_behind(of_chain, named.level, until, asked) as behind (level)
  ) need
  left join lateral authority_in_force(of_chain, need.behind, until) told on need.authority is null
  cross join lateral (
    select
      need.level = any(signed) or need.behind = any(signed) as own,
      case
        when need.authority is not null then 'producers'
        when told.threshold is not null and cardinality(told.levels) > 0 then 'accounts'
        when told.threshold is not null or need.level = any(signed) or need.behind = any(signed) then 'own'
        when told.fact_id is not null then 'none'
        else 'unknown'
      end as basis
  ) judged
  left join lateral (
    select
      sum(part.weight) as total,
      coalesce(sum(part.weight) filter (where part.met), 0) as weight,
      array_agg(part.level) filter (where part.met and part.level is not null) as met_levels
    from (
      select each.level, each.weight, authority_met(of_chain, each.level, until, delay, asked, signed, approved, producers, 1) as met
      from unnest(told.levels, told.weights) as each (level, weight)
      union all
      select null, wait.weight, true from unnest(told.waits, told.wait_weights) as wait (seconds, weight) where wait.seconds <= delay
    ) part
  ) parts on judged.basis = 'accounts'
  cross join lateral (
    with recursive reached as (
      select need.level as level, 0 as depth
      union
      select unnest(state.levels), reached.depth + 1
      from reached
      cross join lateral authority_in_force(of_chain, reached.level, until) state
      where reached.depth < 3
    )
    select array_agg(distinct reached.level) as levels from reached
  ) reach
$$
