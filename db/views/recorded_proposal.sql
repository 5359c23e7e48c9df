/* recorded_proposal: all that was written down of a proposal, in one row: the state of the chain where it was kept, else the last report
   that lists it, else the ledger. `created_term` and `finalized_term` are the two ways of accounting; null where nobody says. A proposal
   that only the ledger knows is a spending one: it lists no other */
create view recorded_proposal as
with listed as (
  select distinct on (listing.chain, listing.proposal) listing.*
  from recorded_listing listing
  left join recorded_term term on term.chain = listing.chain and term.term = listing.term
  where listing.proposal is not null
  order by listing.chain, listing.proposal, term.position desc, listing.fact_id desc
), listings as (
  select
    listing.chain,
    listing.proposal,
    count(*)::int4 as listings,
    (array_agg(listing.term order by term.position))[1] as first_term,
    (array_agg(listing.amount order by term.position desc) filter (where listing.amount is not null))[1] as amount,
    (array_agg(listing.type order by term.position desc) filter (where listing.type is not null))[1] as type,
    (array_agg(listing.destination order by term.position desc) filter (where listing.destination is not null))[1] as destination
  from recorded_listing listing
  left join recorded_term term on term.chain = listing.chain and term.term = listing.term
  where listing.proposal is not null
  group by listing.chain, listing.proposal
), booked as (
  select distinct on (chain, proposal) *
  from ledger_row
  where title is not null
  order by chain, proposal, occurrence
), known as (
  select chain, proposal from listings
  union
  select chain, proposal from recorded_chain_proposal
  union
  select chain, proposal from booked
), told as (
  select
    known.chain,
    known.proposal,
    coalesce(dumped.network, listed.network, booked.network) as network,
    coalesce(dumped.title, listed.title, booked.title) as title,
    coalesce(listings.type, case when listings.proposal is null and booked.proposal is not null then 'Spending' end) as type,
    coalesce(dumped.proposer_handle, listed.creator) as proposer,
    dumped.proposer as member,
    dumped.created_height,
    dumped.finalized_height,
    coalesce(dumped.status, case when listed.status not in ('passed-on', 'active', 'approved') then listed.status end) as status,
    case when dumped.status is not null then 'chain' when listed.status not in ('passed-on', 'active', 'approved') then 'report' end as status_basis,
    coalesce(dumped.execution_error, listed.failure) as failure,
    coalesce(listed.asset, booked.asset) as asset,
    coalesce(listings.amount, booked.asked) as asked,
    case when listings.amount is not null then 'report' when booked.asked is not null then 'ledger' end as asked_basis,
    listings.destination,
    listed.finalize_blocks,
    coalesce(listings.listings, 0) as listings,
    listings.first_term,
    case when listed.status not in ('passed-on', 'active', 'approved', 'pending-execution') then listed.term end as settled_term,
    dumped.fact_id as dump_fact,
    listed.fact_id as listing_fact,
    booked.fact_id as ledger_fact
  from known
  left join listings using (chain, proposal)
  left join listed using (chain, proposal)
  left join recorded_chain_proposal dumped using (chain, proposal)
  left join booked using (chain, proposal)
)
select
  told.chain,
  told.proposal,
  network,
  title,
  type,
  proposer,
  member,
  created_height,
  finalized_height,
  status,
  status_basis,
  failure,
  asset,
  asked,
  asked_basis,
  -- executed is paid; what waits for its execution, or whose end nobody wrote down, is not
  case when type = 'Spending' and status = 'executed' then asked when type = 'Spending' and status is not null then 0 end as paid,
  destination,
  finalize_blocks,
  listings,
  coalesce(created.term, first_term) as created_term,
  case when dump_fact is not null then finalized.term else settled_term end as finalized_term,
  dump_fact,
  listing_fact,
  ledger_fact
from told
left join lateral (
  select term from recorded_term
  where recorded_term.chain = told.chain and told.created_height between from_height and until_height
  order by from_height desc
  limit 1
) created on true
left join lateral (
  select term from recorded_term
  where recorded_term.chain = told.chain and told.finalized_height between from_height and until_height
  order by from_height desc
  limit 1
) finalized on true
