/* fund_request_state: what became of each request for money. More than two thirds agreeing is the payment itself: the contract sends it in the
   same action, which no block shows. `evidence` says whether the agreeing was seen in a block or stands in the row alone */
create view fund_request_state as
with item as materialized (
  select * from fund_request_item
), tally as (
  select key, count(*) filter (where agrees) as agreed, count(*) filter (where not agrees) as disagreed,
    array_agg(height order by height) filter (where agrees) as heights,
    array_agg(voted_at order by height) filter (where agrees) as times,
    array_agg(fact_id order by height) filter (where agrees) as facts
  from fund_request_ballot
  group by key
), judged as (
  select item.*,
    coalesce(tally.agreed, 0)::int4 as agreed,
    coalesce(tally.disagreed, 0)::int4 as disagreed,
    coalesce(cardinality(item.requested) + cardinality(item.approved) + cardinality(item.unapproved), cardinality(seated.members)) as size,
    tally.heights, tally.times, tally.facts,
    ending.fact_id as closed_fact, ending.height as closed_height,
    watch.height as now_height, watch.seen_height
  from item
  join fund_watch watch on watch.chain = item.chain
  left join tally on tally.key = item.key
  left join lateral (
    select members from fund_committee seat where seat.chain = item.chain
    order by seat.height <= coalesce(item.asked_height, item.place_height) desc,
      abs(seat.height - coalesce(item.asked_height, item.place_height)) limit 1
  ) seated on true
  left join lateral (
    select fact_id, height from fund_request_end ended
    where ended.chain = item.chain and ended.proposer = item.proposer and ended.request = item.request and ended.height >= item.opened_height
    order by ended.height, ended.ordinal limit 1
  ) ending on true
), decided as (
  select *,
    coalesce(section = 1 or agreed * 3 > size * 2, false) as is_paid,
    coalesce(section = 2 or disagreed * 3 > size, false) as is_refused,
    size * 2 / 3 + 1 as needed
  from judged
)
select
  key, chain, proposer, request, basis, motion, content, amount, asset, coalesce(receiver, proposer) as receiver,
  asked_fact, asked_height, asked_at, place_height, row_fact, until_height, size, needed, agreed, disagreed, closed_fact, closed_height,
  case
    when is_paid then 'paid'
    when is_refused then 'refused'
    when closed_fact is not null then 'closed'
    when row_fact is not null and not present or row_fact is null and seen_height >= asked_height then 'unknown'
    when until_height < now_height then 'lapsed'
    else 'open'
  end as state,
  case when is_paid then case when heights[needed] is not null then 'agreed' else 'row' end end as evidence,
  case when is_paid then coalesce(heights[needed], agreed_by_height) end as paid_height,
  case when is_paid then coalesce(times[needed], agreed_by) end as paid_at,
  case when is_paid then coalesce(facts[needed], row_fact) end as paid_fact
from decided
