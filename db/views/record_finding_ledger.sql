/* record_finding_ledger: where the ledger of spending does not agree with itself, with the reports, or with the chain */
create view record_finding_ledger as
with booked as (
  select
    row.*,
    told.type,
    told.status as final,
    told.asked as listed,
    told.asked_basis,
    coalesce(told.dump_fact, told.listing_fact) as record_fact,
    told.finalized_term as term
  from ledger_row row
  left join recorded_proposal told on told.chain = row.chain and told.proposal = row.proposal
)
select
  'ledger-duplicate'::text as kind,
  again.chain,
  null::text as term,
  again.proposal::text as subject,
  again.fact_id as fact,
  first.fact_id as other_fact,
  null::numeric as expected,
  null::numeric as stated,
  null::text as unit,
  again.title as evidence
from ledger_row again
join ledger_row first on first.chain = again.chain and first.proposal = again.proposal and first.occurrence = 1
where again.occurrence > 1
union all
select 'ledger-paid-not-executed', chain, term, proposal::text, fact_id, record_fact, 0, minted, asset, final
from booked
where minted > 0 and final is not null and final <> 'executed'
union all
select 'ledger-text-booked', chain, term, proposal::text, fact_id, record_fact, 0, minted, asset, type
from booked
where title is not null and type <> 'Spending'
union all
select 'ledger-amount-differs', chain, term, proposal::text, fact_id, record_fact, listed, minted, asset, title
from booked
where final = 'executed' and asked_basis = 'report' and minted is not null and minted <> listed
union all
select 'ledger-status-differs', chain, term, proposal::text, fact_id, record_fact, null, null, null, final || ' ≠ ' || status
from booked
where status is not null and final is not null and status <> final and not (status = 'approved' and final in ('executed', 'pending-execution'))
union all
select 'ledger-payment-missing', told.chain, told.finalized_term, told.proposal::text, coalesce(row.fact_id, told.listing_fact), told.dump_fact,
  told.asked, row.minted, told.asset, told.title
from recorded_proposal told
left join lateral (
  select * from ledger_row where ledger_row.chain = told.chain and ledger_row.proposal = told.proposal order by minted desc nulls last limit 1
) row on true
where told.type = 'Spending' and told.status = 'executed' and coalesce(row.minted, 0) = 0
  and exists (select from ledger_row any_row where any_row.chain = told.chain)
union all
select 'ledger-cell-unreadable', chain, null, proposal::text, fact_id, null, null, null, null, cell.printed
from ledger_row row
cross join lateral (values
  (asked is null, cells[5]), (minted is null, cells[6]), (rate is null, cells[7]), (usd is null, cells[8]), (bounty is null, cells[10]),
  (reimbursed is null, cells[12]), (status is null, cells[4])
) as cell (unread, printed)
where cell.unread and cell.printed ~ '[^[:space:]]' and lower(trim(cell.printed)) not in ('-', 'n\a', 'n/a', 'na', 'none')
union all
select 'ledger-number-missing', span.chain, null, missing::text, span.fact, null, null, null, null, null
from (select chain, min(proposal) as first, max(proposal) as last, min(fact_id) as fact from ledger_row group by chain) span
cross join lateral generate_series(span.first, span.last) as missing
where span.last - span.first < 100000
  and not exists (select from ledger_row row where row.chain = span.chain and row.proposal = missing)
