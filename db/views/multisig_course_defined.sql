/* multisig_course_defined: each multisig with the action that ended it and the last look that saw its row */
create view multisig_course_defined as
select
  span.*,
  ended.fact_id as ended_fact,
  ended.height as ended_height,
  ended.ordinal as ended_ordinal,
  ended.ended_at,
  ended.ending,
  ended.actor as ended_by,
  -- a deferred transaction lives for ten minutes beyond its delay
  case when ended.ending = 'executed' and not ended.inline
    then ended.ended_at + span.delay_seconds * interval '1 second' + interval '11 minutes' end as settles_by,
  present.fact_id as row_fact,
  present.height as row_height,
  present.requested as row_requested,
  present.provided as row_provided,
  present.provided_at as row_provided_at,
  present.seen_at as row_at
from multisig_span span
left join lateral (
  select each.*
  from multisig_end each
  where each.chain = span.chain and each.proposer = span.proposer and each.proposal = span.proposal
    and (each.height, each.ordinal) >= (span.from_height, span.from_ordinal)
    and (span.until_height is null or (each.height, each.ordinal) < (span.until_height, span.until_ordinal))
  order by each.height, each.ordinal
  limit 1
) ended on true
left join lateral (
  select one.*, seen.seen_at
  from multisig_row one
  join multisig_seen seen on seen.fact_id = one.fact_id
  where one.chain = span.chain and one.proposer = span.proposer and one.proposal = span.proposal
    and one.transaction_id = span.transaction_id
    -- the time of a look is cut to the beginning of its interval
    and seen.seen_at >= span.from_at - interval '10 minutes'
    and (span.until_at is null or seen.seen_at < span.until_at)
  order by one.height desc, one.ordinal desc
  limit 1
) present on true
