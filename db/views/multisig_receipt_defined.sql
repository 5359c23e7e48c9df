/* multisig_receipt_defined: the receipt of a deferred transaction that an execution probably led to. The chain names it by an id of its
   own, so that order alone connects them. It is disputed when another execution, which found none, could have led to it too, and when
   executions that waited at the same time did not all end the same way: receipts do not come in the order of the executions */
create view multisig_receipt_defined as
with matched as (
  select chain.id as chain, match.*, settled.height, settled.ordinal, settled.status, settled.transaction_id, settled.settled_at, course.ended_height, course.ended_ordinal
  from chain
  cross join lateral multisig_matches(chain.id) match
  join multisig_course course on course.key = match.key
  left join settlement settled on settled.fact_id = match.fact_id
), waiting as (
  select *, count(*) filter (where is_alone) over (partition by chain order by run_place) as together
  from (
    select *, run_place > coalesce(max(place) over (
      partition by chain order by run_place rows between unbounded preceding and 1 preceding), 0) as is_alone
    from matched
  ) begun
), judged as (
  select *, bool_or(status = 'executed') over among and bool_or(status <> 'executed') over among as differ
  from waiting
  window among as (partition by chain, together)
), unmatched as (
  select chain, ended_height, ended_ordinal, settles_by from matched where fact_id is null
)
select
  judged.key,
  judged.chain,
  judged.fact_id,
  judged.height,
  judged.status,
  judged.transaction_id,
  judged.settled_at,
  coalesce(judged.differ, false) or exists (
    select from unmatched other
    where other.chain = judged.chain and (other.ended_height, other.ended_ordinal) < (judged.height, judged.ordinal)
      and other.settles_by >= judged.settled_at
  ) as disputed
from judged
where judged.fact_id is not null
