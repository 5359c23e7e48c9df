/* agenda_ballot: every vote on a motion or a proposal. `current` is false where the same voter said something else later in the round;
   `round` is that of a proposal, or the motion */
create view agenda_ballot as
select
  cast_vote.motion as item,
  cast_vote.fact_id,
  cast_vote.chain,
  cast_vote.height,
  cast_vote.ordinal,
  cast_vote.voter as account,
  null::text as member,
  case when cast_vote.aye then 'approve' else 'reject' end as choice,
  null::text as rationale,
  cast_vote.voted_at as cast_at,
  cast_vote.current,
  cast_vote.motion as round,
  null::int8 as round_number,
  cast_vote.ayes,
  cast_vote.nays,
  cast_vote.height - motion.height as blocks_to_vote,
  null::text as term
from motion_cast cast_vote
join motion on motion.fact_id = cast_vote.motion
union all
select
  proposal.fact_id,
  ballot.fact_id,
  ballot.chain,
  ballot.height,
  ballot.ordinal,
  null,
  ballot.voter,
  ballot.choice,
  ballot.rationale,
  ballot.cast_at,
  true,
  ballot.round,
  ballot.round_number,
  null,
  null,
  ballot.blocks_to_vote,
  ballot.term
from proposal
join proposal_ballot ballot on ballot.chain = proposal.chain and ballot.proposal = proposal.proposal
