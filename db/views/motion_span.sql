/* motion_span: from where to where events of a hash belong to one motion; the same hash may be proposed again.
   A lookup per motion and no window, so that a query for one motion reads one motion */
create view motion_span as
select
  motion.fact_id as motion,
  motion.chain,
  motion.council,
  motion.motion_hash,
  motion.height,
  motion.ordinal,
  again.height as until_height,
  again.ordinal as until_ordinal
from motion
left join lateral (
  select later.height, later.ordinal
  from motion later
  where later.chain = motion.chain
    and later.council = motion.council
    and later.motion_hash = motion.motion_hash
    and (later.height, later.ordinal) > (motion.height, motion.ordinal)
  order by later.height, later.ordinal
  limit 1
) again on true
