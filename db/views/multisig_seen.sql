/* multisig_seen: looks at the contract's tables. seen_at is the time of the state they tell, until_at the last time the same was seen:
   a look that sees nothing new is no fact */
create view multisig_seen as
select
  look.fact_id,
  look.chain,
  look.height,
  look.ordinal,
  later.fact_id is null as newest,
  seen.at as seen_at,
  case when later.fact_id is null then greatest(seen.at, last.at) else seen.at end as until_at
from multisig_look look
join chain on chain.id = look.chain
left join sample on sample.chain = look.chain and sample.name = 'multisigs'
cross join lateral (
  select coalesce(timestamptz '2000-01-01 00:00:00+00' + look.slot * chain.slot_interval_ms * interval '1 millisecond', look.stated_at) as at
) seen
cross join lateral (
  select timestamptz '2000-01-01 00:00:00+00' + sample.slot * chain.slot_interval_ms * interval '1 millisecond' as at
) last
left join lateral (
  select each.fact_id from multisig_look each
  where each.chain = look.chain and (each.height, each.ordinal) > (look.height, look.ordinal)
  limit 1
) later on true
