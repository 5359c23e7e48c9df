/* multisig_seen: looks at the contract's tables with the time since when they were due: what began after it may be absent from them */
create view multisig_seen as
select
  look.fact_id,
  look.chain,
  look.height,
  look.ordinal,
  coalesce(timestamptz '2000-01-01 00:00:00+00' + look.slot * chain.slot_interval_ms * interval '1 millisecond', look.stated_at) as seen_at
from multisig_look look
join chain on chain.id = look.chain
