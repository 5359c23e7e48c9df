/* fund_balance_check: every balance that a look told beside what flows make of the first one: what each block adds, gifts, payments.
   A look tells the balance after the block it stands at */
create view fund_balance_check as
with payment as materialized (
  select * from fund_payment
), stated as (
  select balance.*,
    first_value(balance.height) over past as first_height,
    first_value(balance.balance) over past as opening
  from fund_balance balance
  window past as (partition by balance.chain, balance.account, balance.asset order by balance.height, balance.ordinal)
), flows as (
  select stated.*,
    (stated.height - stated.first_height) * coalesce(stated.per_block, 0) as inflow,
    (select coalesce(sum(gift.amount), 0) from fund_gift gift
      where gift.chain = stated.chain and gift.asset = stated.asset and gift.height > stated.first_height and gift.height <= stated.height) as gifts,
    (select coalesce(sum(payment.amount), 0) from payment
      where payment.chain = stated.chain and payment.asset = stated.asset
        and payment.height > stated.first_height and payment.height <= stated.height) as payouts
  from stated
)
select
  fact_id, chain, height, ordinal, account, asset, balance, per_block, stated_at, first_height, opening, inflow, gifts, payouts,
  opening + inflow + gifts - payouts as expected,
  balance - (opening + inflow + gifts - payouts) as difference,
  balance - (opening + inflow + gifts - payouts)
    - lag(balance - (opening + inflow + gifts - payouts), 1, 0::numeric) over (partition by chain, account, asset order by height, ordinal) as step
from flows
