/* fund_request_ballot: what each member of the committee says of a request now, as with motions */
create view fund_request_ballot as
with item as materialized (
  select * from fund_request_item
), told as (
  select distinct on (item.key, vote.approver) item.key, item.chain, item.known_height, vote.approver, vote.agrees,
    vote.fact_id, vote.height, vote.voted_at, vote.memo
  from fund_request_vote vote
  join item on item.chain = vote.chain and item.proposer = vote.proposer and item.request = vote.request and item.opened_height <= vote.height
    and not exists (
      select from item later
      where later.chain = item.chain and later.proposer = item.proposer and later.request = item.request
        and later.opened_height > item.opened_height and later.opened_height <= vote.height)
  order by item.key, vote.approver, vote.height desc, vote.ordinal desc
), stood as (
  select item.key, item.chain, item.known_height, member.approver, member.agrees
  from item
  cross join lateral (
    select unnest(item.approved) as approver, true as agrees
    union all
    select unnest(item.unapproved), false
  ) member
)
select
  coalesce(told.key, stood.key) as key,
  coalesce(told.chain, stood.chain) as chain,
  coalesce(told.approver, stood.approver) as approver,
  case when stood.key is null or told.height > stood.known_height then told.agrees else stood.agrees end as agrees,
  told.fact_id, told.height, told.voted_at, told.memo,
  coalesce(told.height <= stood.known_height and told.agrees <> stood.agrees, false) as differs
from told
full join stood on stood.key = told.key and stood.approver = told.approver
where stood.key is not null or told.known_height is null or told.height > told.known_height
  or not exists (select from item where item.key = told.key and item.requested is not null)
