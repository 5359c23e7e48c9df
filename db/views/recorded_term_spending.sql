/* recorded_term_spending: what a recorded term spent, in both ways of accounting: by the proposals it created, and by those whose voting
   ended in it. `unpriced` are executed ones whose amount nobody wrote down; `stated` is what the tokenomics report says */
create view recorded_term_spending as
with by_term as (
  select
    chain,
    created_term as term,
    count(*) as created,
    sum(asked) as created_asked,
    sum(paid) as created_paid,
    0::int8 as finalized,
    null::numeric as finalized_paid,
    0::int8 as unpriced
  from recorded_proposal
  where type = 'Spending' and created_term is not null
  group by chain, created_term
  union all
  select chain, finalized_term, 0, null, null, count(*), sum(paid), count(*) filter (where status = 'executed' and paid is null)
  from recorded_proposal
  where type = 'Spending' and finalized_term is not null
  group by chain, finalized_term
)
select
  term.chain,
  term.term,
  term.position,
  term.asset,
  coalesce(sum(by_term.created), 0)::int8 as created,
  coalesce(sum(by_term.created_asked), 0)::numeric(39,0) as created_asked,
  coalesce(sum(by_term.created_paid), 0)::numeric(39,0) as created_paid,
  coalesce(sum(by_term.finalized), 0)::int8 as finalized,
  coalesce(sum(by_term.finalized_paid), 0)::numeric(39,0) as finalized_paid,
  coalesce(sum(by_term.unpriced), 0)::int8 as unpriced,
  stated.value as stated
from recorded_term term
left join by_term on by_term.chain = term.chain and by_term.term = term.term
left join recorded_figure stated
  on stated.chain = term.chain and stated.term = term.term and stated.section = 'flow' and stated.name = 'Spending Proposals (Executed)'
group by term.fact_id, term.chain, term.term, term.position, term.asset, stated.value
