/* signal_pledge_runway: how many blocks a producer of the schedule may still miss until its pledge earns nothing: EOSC takes
   10.0000 for each, and pays nobody at 12 521.7391 or less */
create view signal_pledge_runway as
select
  standing.chain,
  'pledge-runway' as rule,
  standing.producer as subject,
  floor((penalty.pledge - 125217391) / 100000.0)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object('asset', penalty.asset, 'pledge', penalty.pledge::text) as facts
from producer_standing standing
join signal_frontier frontier on frontier.chain = standing.chain
join lateral (
  select pledge, asset from producer_penalty each
  where each.chain = standing.chain and each.producer = standing.producer
  order by each.height desc, each.ordinal desc
  limit 1
) penalty on true
