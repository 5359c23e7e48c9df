/* motion_ballot: what each voter says on each motion: the last vote counts */
create view motion_ballot as
select fact_id, chain, height, ordinal, council, motion_hash, voter, aye, ayes, nays, voted_at, motion
from motion_cast
where current
