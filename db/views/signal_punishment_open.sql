/* signal_punishment_open: hours for which a proposal to punish a producer can still be approved, as the last look saw it */
create view signal_punishment_open as
select
  looked.chain,
  'punishment-open' as rule,
  stated.producer as subject,
  ((stated.until - frontier.height) * frontier.block_hours)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'proposer', stated.proposer,
    'approved', cardinality(stated.approvers),
    'needed', looked.needed,
    'endsAt', (extract(epoch from frontier.at) * 1000 + (stated.until - frontier.height) * frontier.block_hours * 3600000)::int8
  ) as facts
from (
  select distinct on (chain) chain, producers, needed from punishment_look order by chain, height desc, ordinal desc
) looked
join signal_frontier frontier on frontier.chain = looked.chain
cross join lateral unnest(looked.producers) as about (producer)
join lateral (
  select * from punishment_statement each
  where each.chain = looked.chain and each.producer = about.producer
  order by each.height desc, each.ordinal desc
  limit 1
) stated on true
where stated.until > frontier.height
