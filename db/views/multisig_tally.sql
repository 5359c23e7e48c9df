/* multisig_tally: the signatures that count of a multisig, and how many it needs: of the producers in office, or by weight of those who
   may act for others. Where it needs several permissions the one that lacks most is told */
create view multisig_tally as
select
  judged.key,
  judged.height as judged_height,
  judged.judged_at,
  judged.read_until,
  judged.version,
  judged.office as producers,
  judged.asked,
  judged.signed,
  judged.asked_levels,
  judged.signed_levels,
  judged.approved as producers_signed,
  coalesce(judged.plain_authority, need.authority) as authority,
  case when judged.plain_authority is not null then 'producers' else coalesce(need.basis, 'unknown') end as basis,
  need.behind as decisive,
  need.lacking,
  case when judged.plain_authority is not null then producers_needed(judged.plain_authority, judged.office) else need.threshold end as threshold,
  case when judged.plain_authority is not null then judged.approved else need.weight end as approved,
  case when judged.plain_authority is not null then judged.office else need.total end as total,
  case when judged.plain_authority is not null then judged.missing else need.missing end as missing,
  case when judged.plain_authority is not null then judged.approved >= producers_needed(judged.plain_authority, judged.office) else need.met end as met
from (
  select
    course.chain,
    course.authority as plain_authority,
    course.actions,
    course.ended_height,
    course.delay_seconds,
    electorate.*,
    cardinality(electorate.producers) as office,
    counted.asked,
    counted.signed,
    case when electorate.producers is not null then counted.approved end as approved,
    case when electorate.producers is not null then coalesce(counted.missing, '{}') end as missing,
    coalesce(counted.asked_levels, '{}') as asked_levels,
    coalesce(counted.signed_levels, '{}') as signed_levels
  from multisig_course course
  join multisig_electorate electorate on electorate.key = course.key
  cross join lateral (
    select
      count(*)::int4 as asked,
      count(*) filter (where level.state = 'approved')::int4 as signed,
      count(distinct level.actor) filter (
        where level.state = 'approved' and level.actor = any(electorate.producers) and level.permission in ('active', 'owner')
      )::int4 as approved,
      array_agg(level.actor order by level.actor) filter (where level.state <> 'approved' and level.actor = any(electorate.producers)) as missing,
      array_agg(level.level) as asked_levels,
      array_agg(level.level) filter (where level.state = 'approved') as signed_levels
    from multisig_level level
    where level.multisig = course.key
  ) counted
) judged
left join lateral (
  with needs as materialized (
    select *
    from multisig_needs(
      judged.chain, judged.actions, judged.ended_height, judged.delay_seconds, judged.asked_levels, judged.signed_levels, judged.approved, judged.office
    )
  )
  select
    decisive.*,
    (select array_agg(level order by level) from needs where met is distinct from true) as lacking,
    (select case when bool_or(met is false) then false when bool_and(met is not null) then true end from needs) as met,
    (
      select coalesce(array_agg(distinct split_part(asked.level, '@', 1)), '{}')
      from unnest(judged.asked_levels) as asked (level)
      where asked.level <> all(judged.signed_levels) and exists (
        select
        from needs
        cross join lateral unnest(needs.helpers) as helper (level)
        where helper.level = asked.level
          or producer_authority(helper.level) is not null and split_part(asked.level, '@', 1) = any(judged.producers)
      )
    ) as missing
  from (
    select authority, basis, behind, threshold, weight, total
    from needs
    order by met is not distinct from true, met is null, threshold - weight desc nulls last, level
    limit 1
  ) decisive
) need on judged.plain_authority is null
