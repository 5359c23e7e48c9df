/* fund_finding: where the words of a fund do not agree. A balance is found when its difference moved by more than
   one block brings: nodes differ in whether the newest block has paid its share */
create view fund_finding as
select 'balance-differs' as kind, chain, fact_id as key, height, stated_at as at, null as motion_key, fact_id,
  expected, balance as stated, step as difference, asset
from fund_balance_check
where abs(step) > coalesce(per_block, 0)
union all
select 'vote-differs', ballot.chain, ballot.key || ':' || ballot.approver, ballot.height, ballot.voted_at, ballot.key, ballot.fact_id, null, null, null, null
from fund_motion_ballot ballot
where ballot.differs
union all
select 'paid-without-request', chain, key, height, paid_at, motion_key, fact_id, 0, amount, amount, asset
from fund_payment
where evidence = 'drop'
union all
select 'agreed-not-paid', item.chain, item.key, item.known_height, item.looked_at, item.key, item.row_fact,
  item.amount - paid.amount, item.row_remaining, item.row_remaining - (item.amount - paid.amount), item.asset
from fund_motion_item item
join (
  select motion_key, known.known_height, sum(payment.amount) as amount
  from fund_payment payment
  join fund_motion_item known on known.key = payment.motion_key
  where payment.height <= known.known_height
  group by motion_key, known.known_height
) paid on paid.motion_key = item.key
where item.row_remaining > item.amount - paid.amount
