/* spending_receipt: what one receiver got of an item of spending; of an imported ledger the receiver is who the reports name */
create view spending_receipt as
select
  chain,
  case
    when proposal is null then 'payment/' || height || '/' || split_part(fact_id, '/', 3)
    else 'proposal/' || proposal
  end as subject,
  account,
  other_budget as "group",
  channel,
  null::text as beneficiary,
  amount,
  asset
from spending
union all
select chain, subject, null, null, null, beneficiary, paid, asset
from spending_item
where source = 'ledger' and outcome = 'paid' and paid > 0
