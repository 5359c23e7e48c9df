/* signal_law: what the runtime of the newest block that is read says of elections, in blocks and heads; null where it says nothing */
create view signal_law as
select
  frontier.chain,
  max((law.value #>> '{}')::int8) filter (where law.name = 'Council.CouncilSize') as seats,
  max((law.value #>> '{}')::int8) filter (where law.name = 'Council.MinNumberOfExtraCandidates') as extra_candidates,
  max((law.value #>> '{}')::int8) filter (where law.name = 'Council.AnnouncingPeriodDuration') as announcing,
  max((law.value #>> '{}')::int8) filter (where law.name = 'Referendum.VoteStageDuration') as voting,
  max((law.value #>> '{}')::int8) filter (where law.name = 'Referendum.RevealStageDuration') as revealing
from signal_frontier frontier
join block on block.chain = frontier.chain and block.height = frontier.height
join runtime_constant law on law.chain = frontier.chain and law.spec = block.spec
where law.name in (
  'Council.CouncilSize', 'Council.MinNumberOfExtraCandidates', 'Council.AnnouncingPeriodDuration', 'Referendum.VoteStageDuration',
  'Referendum.RevealStageDuration')
group by frontier.chain
