/* signal_proposal_ending: hours until the vote on a proposal ends while members of the council have not voted. How long such a vote
   lasts the runtime says under which it was made; where its constants are not known, one of its type that ran out before: it ended at the
   block after its last. Whether it ends before the term does is known where the runtime says how long elections last */
create view signal_proposal_ending as
with ran_out as (
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
), term_end as (
  select now_at.chain, now_at.ends_height + case now_at.stage
    when 'idle' then law.announcing + law.voting + law.revealing
    when 'announcing' then law.voting + law.revealing
    when 'voting' then law.revealing
    else 0
  end as height
  from (select distinct on (chain) chain, stage, ends_height from stage order by chain, height desc, ordinal desc) now_at
  join signal_law law on law.chain = now_at.chain
)
select
  proposal.chain,
  'proposal-ending' as rule,
  proposal.proposal as subject,
  ((ending.height - frontier.height) * frontier.block_hours)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'title', proposal.title,
    'kind', proposal.type,
    'author', coalesce(author.handle, proposal.proposer),
    'missing', awaited.missing,
    'endsAt', (extract(epoch from frontier.at) * 1000 + (ending.height - frontier.height) * frontier.block_hours * 3600000)::int8
  ) || case when ending.height > term_end.height then jsonb_build_object('afterTerm', true) else '{}' end as facts
from proposal_state proposal
join signal_frontier frontier on frontier.chain = proposal.chain
left join block made on made.chain = proposal.chain and made.height = proposal.height
left join runtime_constant law
  on law.chain = proposal.chain and law.spec = made.spec and law.name = 'ProposalsCodex.' || case
    -- four constants do not bear the name of their type
    when proposal.type = 'FillWorkingGroupLeadOpening' then 'FillWorkingGroupOpeningProposalParameters'
    when proposal.type = 'SetInitialInvitationCount' then 'SetInvitationCountProposalParameters'
    when proposal.type in ('UpdateTokenPalletTokenConstraints', 'UpdateArgoBridgeConstraints') then proposal.type
    else proposal.type || 'ProposalParameters'
  end
left join ran_out on ran_out.chain = proposal.chain and ran_out.type = proposal.type
cross join lateral (
  select proposal.round_height + coalesce((law.value ->> 'votingPeriod')::int8, ran_out.blocks) as height
) ending
left join term_end on term_end.chain = proposal.chain
left join awaited on awaited.round = proposal.round
left join member_handle author on author.chain = proposal.chain and author.member = proposal.proposer
where proposal.status = 'active'
