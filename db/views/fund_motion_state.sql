/* fund_motion_state: what became of each motion. A row that is gone without a close action that was seen proves nothing: `unknown` */
create view fund_motion_state as
with item as materialized (
  select * from fund_motion_item
), tally as (
  select key, count(*) filter (where approves) as approvals, count(*) filter (where not approves) as objections,
    array_agg(height order by height) filter (where approves) as approval_heights,
    array_agg(height order by height) filter (where not approves) as objection_heights
  from fund_motion_ballot
  group by key
), paying as (
  select motion_key, sum(amount) as paid, max(height) as paid_height, count(*) as payments from fund_payment group by motion_key
), asking as (
  select item.key, count(*) as requests, count(*) filter (where request.state = 'open') as open_requests
  from fund_request_state request
  join item on item.chain = request.chain and item.motion = request.motion and item.opened_height <= request.place_height
  group by item.key
), judged as (
  select item.*,
    coalesce(tally.approvals, 0)::int4 as approvals,
    coalesce(tally.objections, 0)::int4 as objections,
    tally.approval_heights, tally.objection_heights,
    coalesce(cardinality(item.requested) + cardinality(item.approved) + cardinality(item.unapproved), cardinality(seated.members)) as size,
    coalesce(paying.paid, 0) as paid, paying.paid_height,
    coalesce(asking.requests, 0)::int4 as requests, coalesce(asking.open_requests, 0)::int4 as open_requests,
    stopped.fact_id as stopped_fact, stopped.height as stopped_height,
    closed.fact_id as closed_fact, closed.height as closed_height, closed.ended_at as closed_at,
    watch.height as now_height, watch.seen_height
  from item
  join fund_watch watch on watch.chain = item.chain
  left join tally on tally.key = item.key
  left join paying on paying.motion_key = item.key
  left join asking on asking.key = item.key
  left join lateral (
    select members from fund_committee seat where seat.chain = item.chain
    order by seat.height <= item.place_height desc, abs(seat.height - item.place_height) limit 1
  ) seated on true
  left join lateral (
    select fact_id, height from fund_motion_end ended
    where ended.chain = item.chain and ended.motion = item.motion and ended.ending = 'turned-down' and ended.height >= item.opened_height
    order by ended.height, ended.ordinal limit 1
  ) stopped on true
  left join lateral (
    select fact_id, height, ended_at from fund_motion_end ended
    where ended.chain = item.chain and ended.motion = item.motion and ended.ending = 'closed' and ended.height >= item.opened_height
    order by ended.height, ended.ordinal limit 1
  ) closed on true
), decided as (
  select *,
    size * 2 / 3 + 1 as needed,
    size / 3 + 1 as to_reject,
    coalesce(section = 1 or approvals * 3 > size * 2, false) as has_passed,
    coalesce(section = 2 or objections * 3 > size, false) as is_rejected,
    coalesce(row_fact is not null and not present or row_fact is null and seen_height >= proposed_height, false) as is_gone
  from judged
)
select
  key, chain, motion, basis, proposer, title, content, amount, asset,
  greatest(amount - paid, 0) as remaining, paid, paid_height, requests, open_requests,
  proposed_fact, proposed_height, proposed_at, place_height, place_ordinal, row_fact, known_height, looked_at, until_height,
  approvals, objections, size, needed, to_reject,
  case when has_passed then approval_heights[needed] end as passed_height,
  case when is_rejected then objection_heights[to_reject] end as rejected_height,
  stopped_fact, stopped_height, closed_fact, closed_height, closed_at,
  case
    when stopped_fact is not null or section = 3 then 'turned-down'
    when has_passed and paid >= amount then 'paid'
    when is_rejected then 'rejected'
    when closed_fact is not null then 'closed'
    when is_gone then 'unknown'
    when has_passed and open_requests > 0 then 'requested'
    when has_passed and until_height >= now_height then 'publicity'
    when has_passed then 'payable'
    when until_height < now_height then 'lapsed'
    else 'pending'
  end as stage
from decided
