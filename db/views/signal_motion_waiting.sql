/* signal_motion_waiting: days for which a motion has been open that members of its council have not voted on and whose result is not
   certain. When it lapses no event tells */
create view signal_motion_waiting as
select
  motion.chain,
  'motion-waiting' as rule,
  motion.council || ':' || motion.index as subject,
  (extract(epoch from frontier.at - motion.proposed_at) / 86400)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'title', motion.call_name, 'missing', awaited.missing, 'agreed', motion.ayes, 'against', motion.nays, 'needed', motion.threshold
  ) as facts
from motion_state motion
join signal_frontier frontier on frontier.chain = motion.chain
left join lateral (
  select array_agg(awaiting.account order by awaiting.account) as missing from motion_awaiting awaiting where awaiting.motion = motion.fact_id
) awaited on true
where motion.status = 'open' and not motion.ayes >= motion.threshold and (motion.nays > motion.eligible - motion.threshold) is not true
