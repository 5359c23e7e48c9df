/* councillor_record: members over all terms. A pooled share divides the sums, a mean share averages the terms' own shares;
   both are null where there was nothing to vote on */
create view councillor_record as
with stood as (
  select chain, council, member,
    count(distinct cycle) filter (where status <> 'withdrawn') as stood,
    count(distinct cycle) filter (where status = 'elected') as won,
    count(distinct cycle) filter (where status = 'not-elected') as lost
  from candidate
  group by chain, council, member
), served as (
  select chain, council, member,
    count(*) as terms,
    bool_or(until_height is null) as sitting,
    min(from_height) as first_height,
    bool_and(covered) as covered,
    sum(eligible_rounds)::int8 as eligible_rounds,
    sum(eligible_voted)::int8 as eligible_voted,
    avg(eligible_voted::float8 / nullif(eligible_rounds, 0)) as eligible_mean_share,
    sum(decided_rounds)::int8 as decided_rounds,
    sum(decided_voted)::int8 as decided_voted,
    avg(decided_voted::float8 / nullif(decided_rounds, 0)) as decided_mean_share,
    sum(in_term_proposals)::int8 as in_term_proposals,
    sum(in_term_voted)::int8 as in_term_voted,
    avg(in_term_voted::float8 / nullif(in_term_proposals, 0)) as in_term_mean_share,
    sum(approve_votes)::int8 as approve_votes,
    sum(reject_votes)::int8 as reject_votes,
    sum(slash_votes)::int8 as slash_votes,
    sum(abstain_votes)::int8 as abstain_votes,
    sum(judged_votes)::int8 as judged_votes,
    sum(agreed_votes)::int8 as agreed_votes,
    sum(proposals_created)::int8 as proposals_created,
    sum(proposals_approved)::int8 as proposals_approved,
    sum(proposals_executed)::int8 as proposals_executed,
    sum(forum_posts)::int8 as forum_posts,
    sum(discussion_posts)::int8 as discussion_posts,
    case when count(distinct reward_asset) = 1 then sum(reward_paid) end as reward_paid,
    case when count(distinct reward_asset) = 1 then min(reward_asset) end as reward_asset
  from seat_record
  group by chain, council, member
), spent as (
  select chain, voter as member, percentile_cont(0.5) within group (order by blocks_to_vote) as median_blocks_to_vote
  from proposal_ballot
  group by chain, voter
)
select
  chain,
  council,
  member,
  coalesce(stood.stood, 0) as elections_stood,
  coalesce(stood.won, 0) as elections_won,
  coalesce(stood.lost, 0) as elections_lost,
  coalesce(served.terms, 0) as terms,
  coalesce(served.sitting, false) as sitting,
  served.first_height,
  served.covered,
  served.eligible_rounds,
  served.eligible_voted,
  served.eligible_voted::float8 / nullif(served.eligible_rounds, 0) as eligible_pooled_share,
  served.eligible_mean_share,
  served.decided_rounds,
  served.decided_voted,
  served.decided_voted::float8 / nullif(served.decided_rounds, 0) as decided_pooled_share,
  served.decided_mean_share,
  served.in_term_proposals,
  served.in_term_voted,
  served.in_term_voted::float8 / nullif(served.in_term_proposals, 0) as in_term_pooled_share,
  served.in_term_mean_share,
  served.approve_votes,
  served.reject_votes,
  served.slash_votes,
  served.abstain_votes,
  served.judged_votes,
  served.agreed_votes,
  spent.median_blocks_to_vote,
  served.proposals_created,
  served.proposals_approved,
  served.proposals_executed,
  served.forum_posts,
  served.discussion_posts,
  served.reward_paid,
  served.reward_asset
from stood
full join served using (chain, council, member)
left join spent using (chain, member)
