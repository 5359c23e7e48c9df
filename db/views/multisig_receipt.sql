/* multisig_receipt: the receipt of a deferred transaction that an execution probably led to. The chain names it by an id of its own, so
   that order alone connects them: each execution takes the first receipt after it that none before it took. It is disputed when another
   execution, which found none, could have led to it too, and when executions that waited at the same time did not all end the same way:
   receipts do not come in the order of the executions */
create view multisig_receipt as
with event as (
  select key, chain, ended_height as height, ended_ordinal as ordinal, settles_by, null as fact_id, null as status, null as transaction_id,
    null::timestamptz as settled_at
  from multisig_course
  where settles_by is not null
  union all
  select null, chain, height, ordinal, null, fact_id, status, transaction_id, settled_at
  from settlement
  where status <> 'delayed'
), numbered as (
  select *, row_number() over place as place, count(key) over place as run, count(fact_id) over place as receipt
  from event
  window place as (partition by chain order by height, ordinal)
), taken as (
  select *, run + max(receipt + 1 - run) over (partition by chain order by run) as receipt_taken
  from numbered
  where key is not null
), matched as (
  select taken.key, taken.chain, taken.place as run_place, numbered.place, taken.height as run_height, taken.ordinal as run_ordinal, taken.settles_by,
    numbered.fact_id, numbered.height, numbered.ordinal, numbered.status, numbered.transaction_id, numbered.settled_at
  from taken
  left join numbered
    on numbered.chain = taken.chain and numbered.fact_id is not null and numbered.receipt = taken.receipt_taken
    and numbered.settled_at <= taken.settles_by
), waiting as (
  select *, count(*) filter (where is_alone) over (partition by chain order by run_place) as together
  from (
    select *, run_place > coalesce(max(place) over (
      partition by chain order by run_place rows between unbounded preceding and 1 preceding), 0) as is_alone
    from matched
  ) begun
), judged as (
  select *,
    bool_or(status = 'executed') over among and bool_or(status <> 'executed') over among as differ
  from waiting
  window among as (partition by chain, together)
)
select
  matched.key,
  matched.chain,
  matched.fact_id,
  matched.height,
  matched.status,
  matched.transaction_id,
  matched.settled_at,
  matched.differ or exists (
    select from matched other
    where other.fact_id is null and other.chain = matched.chain
      and (other.run_height, other.run_ordinal) < (matched.height, matched.ordinal)
      and other.settles_by >= matched.settled_at
  ) as disputed
from judged matched
where matched.fact_id is not null
