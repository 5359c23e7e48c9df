/* all_term_election: the election that began each term. Stakes of applicants that were written down are what they staked themselves;
   `stake` is what stands behind those who won, their own and that of voters */
create view all_term_election as
select
  term.chain || ':record:' || term.term as term,
  null::int8 as cycle,
  coalesce(term.chain_round, term.printed_round)::int8 as round,
  term.applicants::int8 as applicants,
  term.applicant_stake,
  term.election_votes::int8 as votes,
  coalesce(term.own_stake + term.voter_stake, term.total_stake) as stake,
  term.asset
from recorded_term term
union all
select
  term.chain || ':term:' || coalesce(term.number::text, 'at-' || term.from_height),
  term.cycle,
  term.cycle,
  election.candidates,
  election.own_stake,
  election.votes,
  behind.stake,
  coalesce(election.asset, behind.asset)
from term
left join election on election.chain = term.chain and election.outcome_fact = term.term
left join (
  select term, min(asset) as asset, case when count(own_stake + backing) = count(*) then sum(own_stake + backing) end as stake
  from seat
  group by term
) behind on behind.term = term.term
