/* record_finding_proposal: where the reports' lists of proposals do not agree with themselves or with the state of the chain */
create view record_finding_proposal as
with listed as (
  select
    listing.*,
    term.until_height,
    dumped.fact_id as dump_fact,
    dumped.finalized_height,
    dumped.created_height,
    dumped.status as final,
    dumped.proposer_handle,
    dumped.title as chain_title,
    dumped.approvals + dumped.rejections + dumped.slashes + dumped.abstentions as votes
  from recorded_listing listing
  join recorded_term term on term.chain = listing.chain and term.term = listing.term
  left join recorded_chain_proposal dumped on dumped.chain = listing.chain and dumped.proposal = listing.proposal
)
select
  'listing-link-differs'::text as kind,
  chain,
  term,
  proposal::text as subject,
  fact_id as fact,
  null::text as other_fact,
  proposal::numeric as expected,
  link::numeric as stated,
  'proposal'::text as unit,
  title as evidence
from listed
where link <> proposal
union all
select 'listing-amount-unreadable', chain, term, proposal::text, fact_id, null, null, null, asset, amount_printed
from listed
where amount is null and type = 'Spending' and amount_printed is not null and upper(amount_printed) not in ('', 'N/A')
union all
select 'listing-amount-missing', chain, term, proposal::text, fact_id, dump_fact, null, null, asset, title
from listed
where amount is null and type = 'Spending' and status = 'executed' and coalesce(upper(amount_printed), '') in ('', 'N/A')
union all
select 'listing-status-differs', chain, term, proposal::text, fact_id, dump_fact, null, null, null, expected.status || ' ≠ ' || listed.status
from listed
cross join lateral (
  select case when finalized_height <= until_height then final else 'passed-on' end as status
) expected
where final is not null and expected.status <> listed.status and listed.status not in ('active', 'pending-execution', 'approved', 'canceled-in-grace')
union all
select 'listing-voters-differ', chain, term, proposal::text, fact_id, dump_fact, votes, cardinality(participants), 'vote', title
from listed
where finalized_height <= until_height and status <> 'passed-on' and votes <> cardinality(participants)
union all
select 'listing-creator-differs', chain, term, proposal::text, fact_id, dump_fact, null, null, null, proposer_handle || ' ≠ ' || creator
from listed
where lower(creator) <> lower(proposer_handle)
union all
select 'listing-title-differs', chain, term, proposal::text, fact_id, dump_fact, null, null, null, chain_title || ' ≠ ' || title
from listed
where trim(regexp_replace(title, '\s+', ' ', 'g')) <> trim(regexp_replace(chain_title, '\s+', ' ', 'g')) and chain_title !~ '^0x'
union all
select 'listing-blocks-differ', chain, term, proposal::text, fact_id, dump_fact, finalized_height - created_height, finalize_blocks, 'block', title
from listed
where finalized_height <= until_height and finalize_blocks <> finalized_height - created_height
union all
select 'listing-duplicate', chain, term, proposal::text, max(fact_id), min(fact_id), 1, count(*), 'listing', max(title)
from listed
where proposal is not null
group by chain, term, proposal
having count(*) > 1
union all
select 'outcome-unknown', chain, created_term, proposal::text, listing_fact, null, null, null, null, title
from recorded_proposal
where status is null and listing_fact is not null
