/* proposal_awaiting: members of the council of each round without a vote in it: still awaited where `open`, else they let it pass.
   No rows where the council was elected before reading began */
create view proposal_awaiting as
select
  round.round,
  round.chain,
  round.proposal,
  round.opened_term as term,
  seated.member,
  round.decided_fact is null as open
from proposal_round round
join election_milestone elected on elected.fact_id = round.opened_term
cross join lateral unnest(elected.members) as seated (member)
where not exists (
  select from proposal_vote vote
  where vote.chain = round.chain and vote.proposal = round.proposal and vote.voter = seated.member
    and (vote.height, vote.ordinal) > (round.opened_height, round.opened_ordinal)
    and (round.until_height is null or (vote.height, vote.ordinal) < (round.until_height, round.until_ordinal))
)
