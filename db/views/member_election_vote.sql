/* member_election_vote: votes of elections that an account of a member cast while it was theirs, and as what it was theirs. The chain
   itself says nothing of the person behind a vote */
create view member_election_vote as
select
  vote.fact_id,
  vote.chain,
  vote.height,
  vote.ordinal,
  span.member,
  array_agg(distinct span.role order by span.role) as roles
from vote
join member_account_span span on span.chain = vote.chain and span.account = vote.voter
  and (vote.height, vote.ordinal) >= (span.height, span.ordinal)
  and (span.until_height is null or (vote.height, vote.ordinal) < (span.until_height, span.until_ordinal))
group by vote.fact_id, vote.chain, vote.height, vote.ordinal, span.member
