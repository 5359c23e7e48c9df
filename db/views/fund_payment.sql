/* fund_payment: money that left a fund for a motion: requests that were agreed to, and what a motion has less left than they explain */
create view fund_payment as
with request as materialized (
  select * from fund_request_state where state = 'paid'
), item as materialized (
  select * from fund_motion_item
), paid as (
  select request.*, owner.key as motion_key
  from request
  left join lateral (
    select key from item
    where item.chain = request.chain and item.motion = request.motion and item.opened_height <= request.place_height
    order by item.opened_height desc limit 1
  ) owner on true
), explained as (
  select item.key, coalesce(sum(paid.amount) filter (where paid.paid_height <= item.known_height), 0) as amount
  from item
  left join paid on paid.motion_key = item.key
  group by item.key
)
select key, chain, motion_key, motion, key as request_key, amount, asset, receiver, evidence, paid_height as height, paid_at, paid_fact as fact_id
from paid
union all
select item.key || ':drop', item.chain, item.key, item.motion, null, item.amount - item.row_remaining - explained.amount, item.asset, item.proposer,
  'drop', item.known_height, item.looked_at, item.row_fact
from item
join explained on explained.key = item.key
where item.amount - item.row_remaining > explained.amount
