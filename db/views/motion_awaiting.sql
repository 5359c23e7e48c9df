/* motion_awaiting: members without a vote, now or at the decision. No rows where the members are not known: motion_electorate tells */
create view motion_awaiting as
select motion.fact_id as motion, motion.chain, motion.council, member.account
from motion
join motion_electorate electorate on electorate.motion = motion.fact_id
cross join lateral unnest(electorate.members) as member (account)
where not exists (
  select from motion_ballot ballot where ballot.motion = motion.fact_id and ballot.voter = member.account
)
