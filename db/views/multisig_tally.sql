/* multisig_tally: the signatures that count of a multisig, and how many it needs of the producers in office */
create view multisig_tally as
with counted as (
  select
    level.multisig,
    count(*)::int4 as asked,
    count(*) filter (where level.state = 'approved')::int4 as signed,
    count(distinct level.actor) filter (
      where level.state = 'approved' and level.actor = any(electorate.producers) and level.permission in ('active', 'owner')
    )::int4 as approved,
    array_agg(level.actor order by level.actor) filter (where level.state <> 'approved' and level.actor = any(electorate.producers)) as missing
  from multisig_level level
  join multisig_electorate electorate on electorate.key = level.multisig
  group by level.multisig
)
select
  electorate.key,
  electorate.height as judged_height,
  electorate.judged_at,
  electorate.read_until,
  electorate.version,
  cardinality(electorate.producers) as producers,
  case course.authority
    when 'active' then cardinality(electorate.producers) * 2 / 3 + 1
    when 'major' then cardinality(electorate.producers) / 2 + 1
    when 'minor' then cardinality(electorate.producers) / 3 + 1
  end as threshold,
  coalesce(counted.asked, 0) as asked,
  coalesce(counted.signed, 0) as signed,
  case when electorate.producers is not null then coalesce(counted.approved, 0) end as approved,
  case when electorate.producers is not null then coalesce(counted.missing, '{}') end as missing
from multisig_course course
join multisig_electorate electorate on electorate.key = course.key
left join counted on counted.multisig = course.key
