/* spending_item: everything that money was asked for or paid for, of the chain and of imported ledgers in one shape: a row for each proposal
   about money, each payment without a proposal, and each filled row of a ledger. What people decided of it covers what the ledger says.
   A ledger row is paid only where no record of the chain says otherwise */
create view spending_item as
with asked_on_chain as (
  select
    proposal.chain,
    'proposal/' || proposal.proposal as subject,
    'chain' as source,
    case proposal.type when 'FundingRequest' then 'funding-request' when 'DecreaseCouncilBudget' then 'decrease' else 'transfer' end as kind,
    proposal.proposal,
    proposal.fact_id as fact,
    proposal.height,
    proposal.title,
    standing.requested_asset as asset,
    standing.requested as asked,
    case when standing.status = 'executed' then paid.amount else 0 end as paid,
    case
      when standing.status = 'executed' then 'paid'
      when standing.status = 'failed' then 'failed'
      when standing.status = 'active' then 'asked'
      when standing.status in ('approved', 'pending-execution', 'pending-constitutionality') then 'approved'
      else 'refused'
    end as outcome,
    coalesce(paid.budget, 'Council') as budget,
    payee.account,
    null::text as channel,
    payee.payees,
    proposal.working_group,
    proposal.height as created_height,
    proposal.created_at,
    coalesce(standing.executed_height, standing.decided_height) as settled_height,
    coalesce(standing.executed_at, standing.decided_at) as settled_at,
    standing.created_term,
    case when standing.status = 'executed' then standing.executed_term end as paid_term
  from proposal
  join proposal_standing standing on standing.fact_id = proposal.fact_id
  left join (
    select chain, proposal, sum(amount) as amount, min(budget) as budget from spending where proposal is not null group by chain, proposal
  ) paid on paid.chain = proposal.chain and paid.proposal = proposal.proposal
  left join lateral (
    select count(distinct payment.account)::int4 as payees, case when count(distinct payment.account) = 1 then min(payment.account) end as account
    from proposal_payment payment
    where payment.fact_id = proposal.fact_id
  ) payee on true
  where proposal.type in ('FundingRequest', 'UpdateWorkingGroupBudget', 'DecreaseCouncilBudget') and standing.requested is not null
), paid_without_asking as (
  select
    chain,
    'payment/' || height || '/' || split_part(fact_id, '/', 3) as subject,
    'chain' as source,
    flow as kind,
    null::text as proposal,
    fact_id as fact,
    height,
    rationale as title,
    asset,
    null::numeric as asked,
    amount as paid,
    'paid' as outcome,
    budget,
    account,
    channel,
    null::int4 as payees,
    coalesce(other_budget, nullif(budget, 'Council')) as working_group,
    height as created_height,
    paid_at as created_at,
    height as settled_height,
    paid_at as settled_at,
    executed_term as created_term,
    executed_term as paid_term
  from spending
  where proposal is null
), from_chain as (
  select * from asked_on_chain union all select * from paid_without_asking
), from_ledger as (
  select
    line.*,
    'ledger/' || line.proposal || case when line.occurrence = 1 then '' else '/' || line.occurrence end as subject,
    case coalesce(told.status, line.status)
      when 'executed' then 'paid'
      when 'approved' then case when line.minted > 0 then 'paid' else 'approved' end
      when 'execution-failed' then 'failed'
      when 'pending-execution' then 'approved'
      when 'active' then 'asked'
      when 'canceled' then 'refused'
      when 'canceled-in-grace' then 'refused'
      when 'expired' then 'refused'
      when 'rejected' then 'refused'
      when 'slashed' then 'refused'
      when 'vetoed' then 'refused'
    end as outcome,
    told.destination as beneficiary,
    told.created_height,
    told.finalized_height as settled_height,
    told.created_term,
    told.finalized_term as settled_term
  from ledger_row line
  left join recorded_proposal told on told.chain = line.chain and told.proposal = line.proposal
  where coalesce(line.title, line.status, line.category) is not null or line.asked is not null or line.minted is not null
), one_model as (
  select
    chain, subject, source, kind, proposal, fact, height, title, asset, asked, paid as booked, paid, outcome, budget, account, channel, payees,
    null::text as beneficiary, created_height, created_at, settled_height, settled_at, created_term, paid_term,
    case kind when 'creator-payout' then 'Creator Payouts' when 'invitation' then 'Invitations' end as category,
    case when kind in ('creator-payout', 'invitation') then 'kind' end as category_source,
    null::int4 as bounty, working_group, null::boolean as reimbursed
  from from_chain
  union all
  select
    chain, subject, 'ledger', 'funding-request', proposal::text, fact_id, height, title, asset, asked, minted,
    case when outcome = 'paid' then minted when outcome is not null then 0 end,
    outcome, 'Council', null, null, null, beneficiary, created_height, null, settled_height, null, created_term,
    case when outcome = 'paid' then settled_term end,
    category, case when category is not null then 'ledger' end, bounty, "group", reimbursed
  from from_ledger
)
select
  item.chain,
  item.subject,
  item.source,
  item.kind,
  item.kind not in ('transfer', 'decrease') as spent,
  item.proposal,
  item.fact,
  item.height,
  case when item.source = 'chain' then item.height else item.proposal::int8 end as place,
  item.title,
  item.asset,
  item.asked,
  item.booked,
  item.paid,
  item.outcome,
  item.budget,
  item.account,
  item.channel,
  item.payees,
  item.beneficiary,
  item.created_height,
  item.created_at,
  item.settled_height,
  item.settled_at,
  item.created_term,
  item.paid_term,
  case when label.seq is null then item.category else label.category end as category,
  case when label.seq is null then item.category_source else 'decision' end as category_source,
  case when label.seq is null then item.bounty else label.bounty end as bounty,
  case when label.seq is null then item.working_group else label.working_group end as working_group,
  case when label.seq is null then item.reimbursed else label.reimbursed end as reimbursed,
  label.note,
  label.seq as decided_seq,
  label.author as decided_by,
  label.at as decided_at
from one_model item
left join spending_label label on label.chain = item.chain and label.subject = item.subject
