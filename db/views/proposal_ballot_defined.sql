/* proposal_ballot_defined: every vote with the round it belongs to, the terms it was cast in and its proposal created in, the time it took and whether the end agrees
   with it; `agrees` is null for abstentions and for rounds that are not decided */
create view proposal_ballot_defined as
select
  vote.*,
  round.round,
  round.number as round_number,
  term.fact_id as term,
  vote.height - round.opened_height as blocks_to_vote,
  case when vote.choice <> 'abstain' then (vote.choice = 'approve') = (round.decision = 'approved') end as agrees,
  round.opened_term,
  round.decided_term,
  created_in.fact_id as created_term
from proposal_vote vote
left join proposal_round round
  on round.chain = vote.chain and round.proposal = vote.proposal
  and (vote.height, vote.ordinal) > (round.opened_height, round.opened_ordinal)
  and (round.until_height is null or (vote.height, vote.ordinal) < (round.until_height, round.until_ordinal))
left join lateral (
  select elected.fact_id from election_milestone elected
  where elected.chain = vote.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (vote.height, vote.ordinal)
  order by elected.height desc, elected.ordinal desc
  limit 1
) term on true
left join lateral (
  select elected.fact_id from proposal
  join election_milestone elected on elected.chain = proposal.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (proposal.height, proposal.ordinal)
  where proposal.chain = vote.chain and proposal.proposal = vote.proposal
  order by proposal.height, proposal.ordinal, elected.height desc, elected.ordinal desc
  limit 1
) created_in on true
