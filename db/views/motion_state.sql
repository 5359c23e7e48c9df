/* motion_state: each motion with its status and tally. An open motion is known up to known_until: beyond it nothing is read */
create view motion_state as
select
  motion.*,
  motion.chain || ':' || motion.council || ':' || motion.index as key,
  standing.status,
  standing.ayes,
  standing.nays,
  standing.decided_at,
  standing.decided_height,
  standing.decided_fact,
  standing.executed_fact,
  standing.executed_at,
  standing.execution_error,
  standing.eligible,
  read.last as known_until
from motion
join motion_standing standing on standing.fact_id = motion.fact_id
left join coverage read on read.chain = motion.chain and motion.height between read.first and read.last
