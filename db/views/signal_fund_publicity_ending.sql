/* signal_fund_publicity_ending: hours until a granted motion has been public for long enough */
create view signal_fund_publicity_ending as
select
  motion.chain,
  'fund-publicity-ending' as rule,
  motion.motion::text as subject,
  ((motion.until_height - frontier.height) * frontier.block_hours)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'title', motion.title,
    'agreed', motion.approvals,
    'against', motion.objections,
    'needed', motion.needed,
    'endsAt', (extract(epoch from frontier.at) * 1000 + (motion.until_height - frontier.height) * frontier.block_hours * 3600000)::int8
  ) as facts
from fund_motion_state motion
join signal_frontier frontier on frontier.chain = motion.chain
where motion.stage = 'publicity' and motion.motion is not null
