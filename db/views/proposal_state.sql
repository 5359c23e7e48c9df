/* proposal_state: each proposal followed to its end, across councils; what is not decided is known up to known_until */
create view proposal_state as
select
  proposal.*,
  proposal.chain || ':proposal:' || proposal.proposal as key,
  standing.status,
  standing.rounds,
  standing.round,
  standing.round_height,
  standing.round_at,
  standing.approvals,
  standing.rejections,
  standing.slashes,
  standing.abstentions,
  standing.eligible,
  standing.decided_fact,
  standing.decided_height,
  standing.decided_at,
  standing.decision,
  standing.executed_fact,
  standing.executed_height,
  standing.executed_at,
  standing.execution_error,
  standing.requested,
  standing.requested_asset,
  standing.created_term,
  standing.approved_term,
  standing.decided_term,
  standing.executed_term,
  read.last as known_until
from proposal
join proposal_standing standing on standing.fact_id = proposal.fact_id
left join coverage read on read.chain = proposal.chain and proposal.height between read.first and read.last
