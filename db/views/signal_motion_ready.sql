/* signal_motion_ready: hours since the vote that made the result of an open motion certain: as many ayes as it needs, or so many nays
   that they cannot come together any more. Anybody may close it then */
create view signal_motion_ready as
select
  motion.chain,
  'motion-ready' as rule,
  motion.council || ':' || motion.index as subject,
  (extract(epoch from frontier.at - coalesce(latest.at, motion.proposed_at)) / 3600)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'title', motion.call_name, 'agreed', motion.ayes, 'against', motion.nays, 'needed', motion.threshold
  ) as facts
from motion_state motion
join signal_frontier frontier on frontier.chain = motion.chain
left join lateral (select max(cast_vote.voted_at) as at from motion_cast cast_vote where cast_vote.motion = motion.fact_id) latest on true
where motion.status = 'open' and (motion.ayes >= motion.threshold or motion.nays > motion.eligible - motion.threshold)
