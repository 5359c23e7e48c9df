/* motion_cast_defined: every vote with the motion it belongs to; `current` is false where the voter voted again later */
create view motion_cast_defined as
select
  vote.*,
  span.motion,
  row_number() over (partition by vote.chain, vote.council, vote.motion_hash, span.motion, vote.voter order by vote.height desc, vote.ordinal desc) = 1 as current
from motion_span span
join motion_vote vote
  on vote.chain = span.chain
  and vote.council = span.council
  and vote.motion_hash = span.motion_hash
  and (vote.height, vote.ordinal) >= (span.height, span.ordinal)
  and (span.until_height is null or (vote.height, vote.ordinal) < (span.until_height, span.until_ordinal))
