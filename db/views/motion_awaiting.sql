/* motion_awaiting: members without a vote, now or at the decision. No rows where the members are not known: motion_electorate tells */
create view motion_awaiting as
select standing.fact_id as motion, standing.chain, standing.council, member.account
from motion_standing standing
join council_composition composition on composition.fact_id = standing.composition
cross join lateral unnest(composition.members) as member (account)
where not exists (
  select from motion_cast vote where vote.motion = standing.fact_id and vote.voter = member.account
)
