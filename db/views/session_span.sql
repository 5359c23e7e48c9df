/* session_span: sessions from their first block, which counts to them, to the next session's. An era's pay is told in the block that
   begins the next era. Slots are null where a header at an end names none, or the session still runs */
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
  paid.era
from session
left join lateral (
  select each.height, each.started_at, each.session from session each
  where each.chain = session.chain and each.height > session.height
  order by each.height limit 1
) later on true
left join block first_slot on first_slot.chain = session.chain and first_slot.height = session.height
left join block last_slot on last_slot.chain = session.chain and last_slot.height = later.height
left join lateral (
  select each.fact_id, each.validators from validator_set each
  where each.chain = session.chain and each.height <= session.height
  order by each.height desc limit 1
) makers on true
left join lateral (
  select each.era from era_payment each
  where each.chain = session.chain and each.height > session.height
  order by each.height limit 1
) paid on true
