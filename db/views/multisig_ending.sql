/* multisig_ending: the action that ended a multisig, and when what it started must have come to its end */
create view multisig_ending as
select
  span.key,
  ended.*,
  -- a deferred transaction lives for ten minutes beyond its delay
  case when ended.ending = 'executed' and not ended.inline
    then ended.ended_at + span.delay_seconds * interval '1 second' + interval '11 minutes' end as settles_by
from multisig_span span
cross join lateral (
  select each.fact_id, each.chain, each.height, each.ordinal, each.ending, each.actor, each.inline, each.ended_at
  from multisig_end each
  where each.chain = span.chain and each.proposer = span.proposer and each.proposal = span.proposal
    and (each.height, each.ordinal) >= (span.from_height, span.from_ordinal)
    and (span.until_height is null or (each.height, each.ordinal) < (span.until_height, span.until_ordinal))
  order by each.height, each.ordinal
  limit 1
) ended
