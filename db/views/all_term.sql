/* all_term: every term of a council that is known, those that people wrote down before those that are read from a chain. `valid` are the
   proposals of the term that its members could vote on: written down, those created and not canceled; on a chain, those created */
create view all_term as
select
  term.chain || ':record:' || term.term as key,
  'record'::text as origin,
  term.chain,
  term.network,
  term.term as name,
  null::int8 as number,
  term.fact_id,
  term.position::int8 as place,
  term.from_height,
  term.until_height,
  term.start_date as starts,
  term.created::int8 as created,
  (term.created - coalesce(term.canceled, 0))::int8 as valid,
  term.executed::int8 as executed,
  term.mean_finalize_hours,
  true as whole
from recorded_term term
union all
select
  term.chain || ':term:' || coalesce(term.number::text, 'at-' || term.from_height),
  'chain',
  term.chain,
  term.chain,
  null,
  term.number,
  term.term,
  term.from_height,
  term.from_height,
  term.until_height - 1,
  to_char(term.from_at at time zone 'utc', 'YYYY-MM-DD'),
  coalesce(made.proposals, 0),
  coalesce(made.proposals, 0),
  coalesce(made.executed, 0),
  null,
  term.covered and term.until_height is not null
from term
left join (
  select created_term as term, count(*) as proposals, count(executed_fact) filter (where execution_error is null) as executed
  from proposal_standing
  group by created_term
) made on made.term = term.term
