/* finding: where the chain's own words do not agree with each other. Nothing is corrected by them; each row names the facts between
   which the difference lies */
create view finding as
select
  'budget-differs' as kind,
  chain,
  budget::text as subject,
  height,
  fact_id as fact,
  previous_fact,
  balance - unexplained as expected,
  balance as stated,
  unexplained as difference,
  asset
from budget_statement_check
where unexplained <> 0
union all
select 'power-differs', chain, member, winner.height, winner.fact_id, candidate.fact_id,
  candidate.revealed_power, candidate.counted_power, candidate.counted_power - candidate.revealed_power, candidate.asset
from candidate
join election_winner winner using (chain, council, cycle, member)
where candidate.counted_power <> candidate.revealed_power
union all
select 'reveal-differs', chain, voter, height, reveal_fact, fact_id, null, null, null, asset
from election_ballot
where verified = false
