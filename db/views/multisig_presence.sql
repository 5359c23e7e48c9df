/* multisig_presence: the last look that saw the row of a multisig, and the last look of all */
create view multisig_presence as
select
  span.key,
  present.fact_id as row_fact,
  present.height as row_height,
  present.requested,
  present.provided,
  present.provided_at,
  present.until_at as row_until,
  newest.fact_id as look_fact,
  newest.until_at as looked_at,
  coalesce(present.newest, false) as present
from multisig_span span
left join lateral (
  select one.*, seen.until_at, seen.newest
  from multisig_row one
  join multisig_seen seen on seen.fact_id = one.fact_id
  where one.chain = span.chain and one.proposer = span.proposer and one.proposal = span.proposal
    and one.transaction_id = span.transaction_id
    and seen.until_at >= span.from_at
    and (span.until_at is null or seen.seen_at < span.until_at)
  order by one.height desc, one.ordinal desc
  limit 1
) present on true
left join multisig_seen newest on newest.chain = span.chain and newest.newest
