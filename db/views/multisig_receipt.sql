/* multisig_receipt: the receipt of a deferred transaction that an execution probably led to. The chain names it by an id of its own, so
   that order alone connects them: each execution takes the first receipt after it that none before it took. It is nobody's when another
   execution, which found none, could have led to it too */
create view multisig_receipt as
with run as (
  select *, row_number() over (partition by chain order by height, ordinal) as n
  from multisig_ending
  where settles_by is not null
), receipt as (
  select *, row_number() over (partition by chain order by height, ordinal) as n
  from settlement
  where status <> 'delayed'
), first as (
  select run.*, next.n as next_n
  from run
  left join lateral (
    select min(receipt.n) as n
    from receipt
    where receipt.chain = run.chain and (receipt.height, receipt.ordinal) > (run.height, run.ordinal)
  ) next on true
), matched as (
  select
    first.key, first.chain, first.n, first.height as run_height, first.ordinal as run_ordinal, first.settles_by,
    receipt.fact_id, receipt.height, receipt.ordinal, receipt.status, receipt.transaction_id, receipt.settled_at
  from (select *, n + max(next_n - n) over (partition by chain order by n) as taken from first) first
  left join receipt on receipt.chain = first.chain and receipt.n = first.taken and receipt.settled_at <= first.settles_by
)
select
  matched.key,
  matched.chain,
  matched.fact_id,
  matched.height,
  matched.status,
  matched.transaction_id,
  matched.settled_at,
  exists (
    select from matched other
    where other.chain = matched.chain and other.n <> matched.n and other.fact_id is null
      and (other.run_height, other.run_ordinal) < (matched.height, matched.ordinal)
      and other.settles_by >= matched.settled_at
  ) as disputed
from matched
where matched.fact_id is not null
