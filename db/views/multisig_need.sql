/* multisig_need: each permission that a multisig needs, and how far it is met */
create view multisig_need as
select tally.key, need.*
from multisig_tally tally
join multisig_course course on course.key = tally.key
cross join lateral multisig_needs(
  course.chain, course.actions, course.ended_height, course.delay_seconds, tally.asked_levels, tally.signed_levels, tally.producers_signed, tally.producers
) need
