/* seat_record: what each member did in each term. Three sets of rounds, never mixed: those opened in the term (eligible), those
   decided in it (decided), and proposals created in it (in_term). Complete where the term is covered */
create view seat_record as
with opened as (
  select opened_term as term, count(*) as rounds from proposal_round group by opened_term
), decided as (
  select decided_term as term, count(*) as rounds from proposal_round where decided_fact is not null group by decided_term
), voted as (
  select
    ballot.term,
    ballot.voter,
    count(distinct ballot.round) filter (where ballot.opened_term = ballot.term) as eligible,
    count(distinct ballot.round) filter (where ballot.decided_term = ballot.term) as decided,
    count(distinct ballot.proposal) filter (where standing.created_term = ballot.term) as in_term,
    count(*) filter (where ballot.choice = 'approve') as approve,
    count(*) filter (where ballot.choice = 'reject') as reject,
    count(*) filter (where ballot.choice = 'slash') as slash,
    count(*) filter (where ballot.choice = 'abstain') as abstain,
    count(ballot.agrees) filter (where ballot.decided_term = ballot.term) as judged,
    count(*) filter (where ballot.agrees and ballot.decided_term = ballot.term) as agreed,
    percentile_cont(0.5) within group (order by ballot.blocks_to_vote) as median_blocks_to_vote
  from proposal_ballot ballot
  left join proposal_standing standing on standing.chain = ballot.chain and standing.proposal = ballot.proposal
  group by ballot.term, ballot.voter
), created as (
  select created_term as term, count(*) as proposals from proposal_standing group by created_term
), own as (
  select
    standing.created_term as term,
    proposal.proposer,
    count(*) as created,
    count(*) filter (where exists (
      select from proposal_step step
      where step.chain = proposal.chain and step.proposal = proposal.proposal and step.decision = 'approved')) as approved,
    count(*) filter (where exists (
      select from proposal_step step
      where step.chain = proposal.chain and step.proposal = proposal.proposal and step.step = 'executed' and step.error is null)) as executed
  from proposal
  join proposal_standing standing on standing.fact_id = proposal.fact_id
  group by standing.created_term, proposal.proposer
)
select
  seat.*,
  term.covered,
  coalesce(opened.rounds, 0) as eligible_rounds,
  coalesce(voted.eligible, 0) as eligible_voted,
  coalesce(opened.rounds, 0) - coalesce(voted.eligible, 0) as eligible_ignored,
  coalesce(decided.rounds, 0) as decided_rounds,
  coalesce(voted.decided, 0) as decided_voted,
  coalesce(decided.rounds, 0) - coalesce(voted.decided, 0) as decided_ignored,
  coalesce(created.proposals, 0) as in_term_proposals,
  coalesce(voted.in_term, 0) as in_term_voted,
  coalesce(created.proposals, 0) - coalesce(voted.in_term, 0) as in_term_ignored,
  coalesce(voted.approve, 0) as approve_votes,
  coalesce(voted.reject, 0) as reject_votes,
  coalesce(voted.slash, 0) as slash_votes,
  coalesce(voted.abstain, 0) as abstain_votes,
  coalesce(voted.judged, 0) as judged_votes,
  coalesce(voted.agreed, 0) as agreed_votes,
  voted.median_blocks_to_vote,
  coalesce(own.created, 0) as proposals_created,
  coalesce(own.approved, 0) as proposals_approved,
  coalesce(own.executed, 0) as proposals_executed,
  posts.forum as forum_posts,
  posts.discussion as discussion_posts,
  rewarded.amount as reward_paid,
  rewarded.asset as reward_asset,
  debt.owed as reward_owed
from seat
join term on term.term = seat.term
left join opened on opened.term = seat.term
left join decided on decided.term = seat.term
left join voted on voted.term = seat.term and voted.voter = seat.member
left join created on created.term = seat.term
left join own on own.term = seat.term and own.proposer = seat.member
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
