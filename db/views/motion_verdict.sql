/* motion_verdict: what ended each motion. The chain tells the close, the verdict and the execution in one block;
   what a single member executes alone (direct) is no motion, even under the same hash */
create view motion_verdict as
select span.motion, decision.height as decided_height, verdict.*
from motion_span span
cross join lateral (
  select outcome.height
  from motion_outcome outcome
  where outcome.chain = span.chain
    and outcome.council = span.council
    and outcome.motion_hash = span.motion_hash
    and (outcome.height, outcome.ordinal) >= (span.height, span.ordinal)
    and (span.until_height is null or (outcome.height, outcome.ordinal) < (span.until_height, span.until_ordinal))
    and outcome.direct is not true
  order by outcome.height, outcome.ordinal
  limit 1
) decision
cross join lateral (
  select
    min(decided_at) as decided_at,
    -- the verdict itself where the chain told one, else the close or the execution that implies it
    (array_agg(fact_id order by
      case outcome when 'approved' then 0 when 'disapproved' then 0 when 'killed' then 0 when 'closed' then 1 else 2 end,
      ordinal))[1] as decided_fact,
    case
      when bool_or(outcome = 'executed' and error is null) then 'executed'
      when bool_or(outcome = 'executed') then 'failed'
      when bool_or(outcome = 'killed') then 'killed'
      when bool_or(outcome = 'disapproved') then 'disapproved'
      when bool_or(outcome = 'approved') then 'approved'
      else 'closed'
    end as status,
    max(ayes) as ayes,
    max(nays) as nays,
    max(fact_id) filter (where outcome = 'executed') as executed_fact,
    max(decided_at) filter (where outcome = 'executed') as executed_at,
    max(error) as execution_error
  from motion_outcome outcome
  where outcome.chain = span.chain
    and outcome.council = span.council
    and outcome.motion_hash = span.motion_hash
    and outcome.height = decision.height
    and (outcome.height, outcome.ordinal) >= (span.height, span.ordinal)
    and (span.until_height is null or (outcome.height, outcome.ordinal) < (span.until_height, span.until_ordinal))
    and outcome.direct is not true
) verdict
