/* proposal_standing_defined: each proposal followed to its end, across councils. The tally is that of its latest round */
create view proposal_standing_defined as
select
  proposal.fact_id,
  proposal.chain,
  proposal.proposal,
  case
    when last_step.step = 'executed' and last_step.error is null then 'executed'
    when last_step.step = 'executed' then 'failed'
    when last_step.decision = 'approved' then coalesce('pending-' || last_step.next, 'approved')
    when last_step.step = 'decided' then last_step.decision
    else coalesce(last_step.status, 'active')
  end as status,
  last_step.takes as rounds,
  last_round.round,
  last_round.opened_height as round_height,
  last_round.opened_at as round_at,
  tally.approvals,
  tally.rejections,
  tally.slashes,
  tally.abstentions,
  cardinality(council.members) as eligible,
  decided.fact_id as decided_fact,
  decided.height as decided_height,
  decided.taken_at as decided_at,
  decided.decision,
  executed.fact_id as executed_fact,
  executed.height as executed_height,
  executed.taken_at as executed_at,
  executed.error as execution_error,
  requested.amount as requested,
  requested.asset as requested_asset,
  created_in.fact_id as created_term,
  approved_in.fact_id as approved_term,
  last_round.decided_term,
  executed_in.fact_id as executed_term
from proposal
left join lateral (
  select step.*, (select count(*) from proposal_round round where round.chain = proposal.chain and round.proposal = proposal.proposal) as takes
  from (select null) one
  left join lateral (
    select * from proposal_step each
    where each.chain = proposal.chain and each.proposal = proposal.proposal and each.step <> 'cancelled'
    order by each.height desc, each.ordinal desc
    limit 1
  ) step on true
) last_step on true
left join lateral (
  select * from proposal_round round
  where round.chain = proposal.chain and round.proposal = proposal.proposal
  order by round.opened_height desc, round.opened_ordinal desc
  limit 1
) last_round on true
left join lateral (
  select
    count(*) filter (where choice = 'approve') as approvals,
    count(*) filter (where choice = 'reject') as rejections,
    count(*) filter (where choice = 'slash') as slashes,
    count(*) filter (where choice = 'abstain') as abstentions
  from proposal_vote vote
  where vote.chain = proposal.chain and vote.proposal = proposal.proposal
    and (vote.height, vote.ordinal) > (last_round.opened_height, last_round.opened_ordinal)
) tally on true
left join election_milestone council on council.fact_id = last_round.opened_term
left join lateral (
  select * from proposal_step step
  where step.chain = proposal.chain and step.proposal = proposal.proposal and step.step = 'decided'
  order by step.height desc, step.ordinal desc
  limit 1
) decided on true
left join lateral (
  select * from proposal_step step
  where step.chain = proposal.chain and step.proposal = proposal.proposal and step.step = 'executed'
  order by step.height desc, step.ordinal desc
  limit 1
) executed on true
left join lateral (
  select * from proposal_step step
  where step.chain = proposal.chain and step.proposal = proposal.proposal and step.decision = 'approved'
  order by step.height desc, step.ordinal desc
  limit 1
) approved on true
left join lateral (
  select coalesce(proposal.amount, sum(payment.amount)) as amount, coalesce(proposal.asset, min(payment.asset)) as asset
  from proposal_payment payment
  where payment.fact_id = proposal.fact_id
  having count(distinct payment.asset) < 2
) requested on true
left join lateral (
  select elected.fact_id from election_milestone elected
  where elected.chain = proposal.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (proposal.height, proposal.ordinal)
  order by elected.height desc, elected.ordinal desc limit 1
) created_in on true
left join lateral (
  select elected.fact_id from election_milestone elected
  where elected.chain = proposal.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (approved.height, approved.ordinal)
  order by elected.height desc, elected.ordinal desc limit 1
) approved_in on true
left join lateral (
  select elected.fact_id from election_milestone elected
  where elected.chain = proposal.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (executed.height, executed.ordinal)
  order by elected.height desc, elected.ordinal desc limit 1
) executed_in on true
