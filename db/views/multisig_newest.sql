/* multisig_newest: how far each chain is read, and the last look at its contract of multisigs. A look that saw nothing new is no fact: the
   sample knows when it was */
create view multisig_newest as
select
  chain.id as chain,
  newest.height,
  newest.time as read_until,
  look.fact_id as look_fact,
  look.height as look_height,
  look.looked_at
from chain
left join lateral (
  select block.height, block.time from block where block.chain = chain.id order by block.height desc limit 1
) newest on true
left join lateral (
  select
    seen.fact_id,
    seen.height,
    greatest(seen.seen_at, timestamptz '2000-01-01 00:00:00+00' + sample.slot * chain.slot_interval_ms * interval '1 millisecond') as looked_at
  from multisig_seen seen
  left join sample on sample.chain = seen.chain and sample.name = 'multisigs'
  where seen.chain = chain.id
  order by seen.height desc, seen.ordinal desc
  limit 1
) look on true
