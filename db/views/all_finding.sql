/* all_finding: whatever does not agree, in the words of chains and in what people wrote down. `occurrence` tells rows apart that are about
   the same fact */
create view all_finding as
with found as (
  select 'chain'::text as origin, kind, chain, null::text as term, subject, fact, previous_fact as other_fact,
    expected, stated, difference, case when stated is not null then asset end as unit, null::text as evidence
  from finding
  union all
  select 'record', kind, chain, term, subject, fact, other_fact, expected, stated, difference, unit, evidence
  from record_finding
)
select found.*, row_number() over (partition by kind, chain, fact, subject order by expected, stated, evidence) as occurrence
from found
