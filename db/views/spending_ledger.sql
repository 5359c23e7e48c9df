/* spending_ledger: the ledger as secretaries keep it, a line for each proposal: imported lines with what was decided since, and of a
   chain that is read, the proposals that ask for funds. `cells` are the columns as they were printed, none where nobody typed them */
create view spending_ledger as
select
  line.chain,
  line.network,
  line.proposal::int8 as number,
  line.occurrence,
  line.title,
  line.status,
  line.asset,
  line.asked,
  line.minted,
  line.usd,
  case when label.seq is null then line.category else label.category end as category,
  case when label.seq is null then line.bounty else label.bounty end as bounty,
  case when label.seq is null then line."group" else label.working_group end as "group",
  case when label.seq is null then line.reimbursed else label.reimbursed end as reimbursed,
  case when label.seq is null then line.cells else line.cells[1:9] || array['', line.cells[11], ''] end as cells
from ledger_row line
left join spending_label label on label.chain = line.chain
  and label.subject = 'ledger/' || line.proposal || case when line.occurrence = 1 then '' else '/' || line.occurrence end
union all
select
  item.chain,
  chain.display_name,
  item.proposal::int8,
  1,
  item.title,
  case item.outcome
    when 'paid' then 'executed'
    when 'failed' then 'execution-failed'
    when 'approved' then 'approved'
    when 'asked' then 'active'
    else case when standing.status = 'canceled-by-runtime' then 'canceled' else standing.status end
  end,
  item.asset,
  item.asked,
  item.paid,
  null,
  item.category,
  item.bounty,
  item.working_group,
  item.reimbursed,
  array[]::text[]
from spending_item item
join chain on chain.id = item.chain
join proposal_standing standing on standing.fact_id = item.fact
where item.source = 'chain' and item.kind = 'funding-request'
