/* session_span: sessions from their first block, which counts to them, to the next session's. Slots are null where a header at an end
   names none, or the session still runs; the era where nothing between the session and a payment of an era is left to be read */
create view session_span as
select
  session.fact_id,
  session.chain,
  session.session,
  session.height as from_height,
  session.started_at as from_at,
  later.height as until_height,
  later.started_at as until_at,
  last_slot.slot - first_slot.slot as slots,
  makers.fact_id as validator_set,
  makers.validators,
  case
    when earlier_paid.era is null then later_paid.era
    when later_paid.era is null or later_paid.era = earlier_paid.era + 1 then earlier_paid.era + 1
  end as era
from session
left join lateral (
  select each.height, each.started_at from session each
  where each.chain = session.chain and each.height > session.height and each.session = session.session + 1
  order by each.height limit 1
) later on true
-- lookups, so that a few sessions never make Postgres read all blocks
left join lateral (
  select block.slot from block where block.chain = session.chain and block.height = session.height limit 1
) first_slot on true
left join lateral (
  select block.slot from block where block.chain = session.chain and block.height = later.height limit 1
) last_slot on true
left join lateral (
  select each.fact_id, each.validators from validator_set each
  where each.chain = session.chain and each.height = session.height
  order by each.ordinal limit 1
) makers on true
left join coverage read on read.chain = session.chain and session.height between read.first and read.last
left join lateral (
  select each.era from era_payment each
  where each.chain = session.chain and each.height between read.first and session.height
  order by each.height desc limit 1
) earlier_paid on true
left join lateral (
  select each.era from era_payment each
  where each.chain = session.chain and each.height > session.height and each.height <= read.last
  order by each.height limit 1
) later_paid on true
