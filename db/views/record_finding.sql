/* record_finding: where what people wrote down of a council does not agree with itself, with other records, or with the chain. Nothing is
   corrected by it; each row names the facts it rests on */
create view record_finding as
select kind, chain, term, subject, fact, other_fact, expected::numeric(39,0), stated::numeric(39,0), (stated - expected)::numeric(39,0) as difference, unit, evidence
from (
  select * from record_finding_ledger
  union all
  select * from record_finding_proposal
  union all
  select * from record_finding_term
  union all
  select * from record_finding_kpi
) finding
