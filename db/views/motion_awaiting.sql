/* motion_awaiting: members without a vote, now or at the decision. No rows where the members are not known: motion_electorate tells */
create view motion_awaiting as
select span.motion, span.chain, span.council, member.account
from motion_span span
cross join lateral (
  select members from motion_electorate where motion_electorate.motion = span.motion
) electorate
cross join lateral unnest(electorate.members) as member (account)
where not exists (
  select from motion_vote vote
  where vote.chain = span.chain
    and vote.council = span.council
    and vote.motion_hash = span.motion_hash
    and vote.voter = member.account
    and (vote.height, vote.ordinal) >= (span.height, span.ordinal)
    and (span.until_height is null or (vote.height, vote.ordinal) < (span.until_height, span.until_ordinal))
)
