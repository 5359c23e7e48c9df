/* multisig_electorate: the producers by whose number a multisig is judged: those in office now, or those in office when it ended.
   producers is null where nobody told who they were */
create view multisig_electorate as
select
  course.key,
  judged.height,
  judged.time as judged_at,
  newest.read_until,
  schedule.version,
  schedule.producers
from multisig_course course
left join multisig_newest newest on newest.chain = course.chain
left join block judged on judged.chain = course.chain and judged.height = coalesce(course.ended_height, newest.height)
left join lateral (
  select naming.version, naming.producers
  from schedule_naming naming
  where naming.chain = course.chain and naming.version = judged.spec
  order by naming.announced desc, naming.height desc
  limit 1
) schedule on true
