/* signal_proposal_ending: hours until the vote on a proposal ends while members of the council have not voted. How long such a vote
   lasts is known where one of its type ran out before: it ended at the block after its last */
create view signal_proposal_ending as
with lasting as (
  select round.chain, proposal.type, max(round.decided_height - round.opened_height) as blocks
  from proposal_round round
  join proposal on proposal.chain = round.chain and proposal.proposal = round.proposal
  where round.decision = 'expired'
  group by round.chain, proposal.type
), awaited as (
  select awaiting.round, array_agg(coalesce(named.handle, awaiting.member) order by awaiting.member::text) as missing
  from proposal_awaiting awaiting
  left join member_handle named on named.chain = awaiting.chain and named.member = awaiting.member
  where awaiting.open
  group by awaiting.round
)
select
  proposal.chain,
  'proposal-ending' as rule,
  proposal.proposal as subject,
  ((proposal.round_height + lasting.blocks - frontier.height) * frontier.block_hours)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'title', proposal.title,
    'kind', proposal.type,
    'author', coalesce(author.handle, proposal.proposer),
    'missing', awaited.missing,
    'endsAt', (extract(epoch from frontier.at) * 1000 + (proposal.round_height + lasting.blocks - frontier.height) * frontier.block_hours * 3600000)::int8
  ) as facts
from proposal_state proposal
join signal_frontier frontier on frontier.chain = proposal.chain
left join lasting on lasting.chain = proposal.chain and lasting.type = proposal.type
left join awaited on awaited.round = proposal.round
left join member_handle author on author.chain = proposal.chain and author.member = proposal.proposer
where proposal.status = 'active'
