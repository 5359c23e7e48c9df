/* signal_emergency: 1 while producers have put the chain into emergency, as the last look saw it: blocks go on, actions are refused */
create view signal_emergency as
select
  stated.chain,
  'emergency-mode' as rule,
  stated.chain as subject,
  stated.emergency::int4::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object('height', stated.height, 'at', (extract(epoch from stated.stated_at) * 1000)::int8) as facts
from (select distinct on (chain) * from emergency_statement order by chain, height desc, ordinal desc) stated
join signal_frontier frontier on frontier.chain = stated.chain
