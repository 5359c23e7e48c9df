/* motion_span: from where to where events of a hash belong to one motion; the same hash may be proposed again */
create view motion_span as
select
  fact_id as motion,
  chain,
  council,
  motion_hash,
  height,
  ordinal,
  lead(height) over next_motion as until_height,
  lead(ordinal) over next_motion as until_ordinal
from motion
window next_motion as (partition by chain, council, motion_hash order by height, ordinal)
