/* seat_record: what each member did in each term. Three sets of rounds, never mixed: those opened in the term (eligible), those
   decided in it (decided), and proposals created in it (in_term). Complete where the term is covered */
create view seat_record as
select
  seat.*,
  term.covered,
  opened.rounds as eligible_rounds,
  voted.eligible as eligible_voted,
  opened.rounds - voted.eligible as eligible_ignored,
  decided.rounds as decided_rounds,
  voted.decided as decided_voted,
  decided.rounds - voted.decided as decided_ignored,
  created.proposals as in_term_proposals,
  voted.in_term as in_term_voted,
  created.proposals - voted.in_term as in_term_ignored,
  voted.approve as approve_votes,
  voted.reject as reject_votes,
  voted.slash as slash_votes,
  voted.abstain as abstain_votes,
  voted.judged as judged_votes,
  voted.agreed as agreed_votes,
  voted.median_blocks_to_vote,
  own.created as proposals_created,
  own.approved as proposals_approved,
  own.executed as proposals_executed,
  posts.forum as forum_posts,
  posts.discussion as discussion_posts,
  rewarded.amount as reward_paid,
  rewarded.asset as reward_asset,
  debt.owed as reward_owed
from seat
join term on term.term = seat.term
-- all of these read the rounds, votes and proposals of one term, so that a few seats cost what their own terms cost
left join lateral (
  select count(*) as rounds from proposal_round round where round.opened_term = seat.term
) opened on true
left join lateral (
  select count(*) as rounds from proposal_round round where round.decided_term = seat.term and round.decided_fact is not null
) decided on true
left join lateral (
  select
    count(distinct ballot.round) filter (where ballot.opened_term = ballot.term) as eligible,
    count(distinct ballot.round) filter (where ballot.decided_term = ballot.term) as decided,
    count(distinct ballot.proposal) filter (where ballot.created_term = ballot.term) as in_term,
    count(*) filter (where ballot.choice = 'approve') as approve,
    count(*) filter (where ballot.choice = 'reject') as reject,
    count(*) filter (where ballot.choice = 'slash') as slash,
    count(*) filter (where ballot.choice = 'abstain') as abstain,
    count(ballot.agrees) filter (where ballot.decided_term = ballot.term) as judged,
    count(*) filter (where ballot.agrees and ballot.decided_term = ballot.term) as agreed,
    percentile_cont(0.5) within group (order by ballot.blocks_to_vote) as median_blocks_to_vote
  from proposal_ballot ballot
  where ballot.term = seat.term and ballot.voter = seat.member
) voted on true
left join lateral (
  select count(*) as proposals from proposal_standing standing where standing.created_term = seat.term
) created on true
left join lateral (
  select
    count(*) as created,
    count(*) filter (where exists (
      select from proposal_step step
      where step.chain = proposal.chain and step.proposal = proposal.proposal and step.decision = 'approved')) as approved,
    count(*) filter (where exists (
      select from proposal_step step
      where step.chain = proposal.chain and step.proposal = proposal.proposal and step.step = 'executed' and step.error is null)) as executed
  from proposal_standing standing
  join proposal on proposal.fact_id = standing.fact_id
  where standing.created_term = seat.term and proposal.proposer = seat.member
) own on true
left join lateral (
  select count(*) filter (where space = 'forum') as forum, count(*) filter (where space = 'proposal') as discussion
  from post
  where post.chain = term.chain and post.author = seat.member
    and (post.height, post.ordinal) >= (term.from_height, term.from_ordinal)
    and (term.until_height is null or (post.height, post.ordinal) < (term.until_height, term.until_ordinal))
) posts on true
left join lateral (
  -- sums of two assets are no sum: then nothing is said
  select sum(reward.amount) as amount, min(reward.asset) as asset
  from reward
  where reward.chain = term.chain and reward.role = 'councillor' and reward.member = seat.member
    and (reward.height, reward.ordinal) >= (term.from_height, term.from_ordinal)
    and (term.until_height is null or (reward.height, reward.ordinal) < (term.until_height, term.until_ordinal))
  having count(distinct reward.asset) = 1
) rewarded on true
left join lateral (
  select owed from reward_debt
  where reward_debt.chain = term.chain and reward_debt.role = 'councillor' and reward_debt.member = seat.member
    and (reward_debt.height, reward_debt.ordinal) >= (term.from_height, term.from_ordinal)
    and (term.until_height is null or (reward_debt.height, reward_debt.ordinal) < (term.until_height, term.until_ordinal))
  order by reward_debt.height desc, reward_debt.ordinal desc
  limit 1
) debt on true
