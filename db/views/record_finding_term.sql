/* record_finding_term: where what is stated of a term does not agree with its own rows, with the terms beside it, or with the chain */
create view record_finding_term as
with ordered as (
  select term.*, lag(until_height) over chain as before_until, lag(fact_id) over chain as before_fact
  from recorded_term term
  window chain as (partition by chain order by position)
), seats as (
  select chain, term, sum(own_stake) as own, sum(voter_stake) as voters, bool_and(own_stake is not null and voter_stake is not null) as whole
  from recorded_seat
  group by chain, term
), counted as (
  select
    chain,
    term,
    count(*) as created,
    count(*) filter (where status = 'executed') as executed,
    count(*) filter (where status in ('canceled', 'canceled-in-grace')) as canceled,
    count(*) filter (where status = 'rejected') as rejected,
    count(*) filter (where status = 'slashed') as slashed,
    count(*) filter (where status = 'expired') as expired,
    count(*) filter (where status = 'passed-on') as passed_on
  from recorded_listing
  group by chain, term
), voted as (
  select listing.chain, listing.term, lower(voter) as person, count(distinct listing.fact_id) as votes
  from recorded_listing listing
  cross join unnest(participants) as voter
  group by listing.chain, listing.term, lower(voter)
)
select
  case when from_height <= before_until then 'term-overlap' else 'term-gap' end as kind,
  chain,
  term,
  term as subject,
  fact_id as fact,
  before_fact as other_fact,
  (before_until + 1)::numeric as expected,
  from_height::numeric as stated,
  'block'::text as unit,
  null::text as evidence
from ordered
where from_height <> before_until + 1
union all
select 'term-range-differs', chain, term, term, fact_id, null, range.used, range.printed, 'block', basis
from recorded_term
cross join lateral (values (from_height, printed_from), (until_height, printed_until)) as range (used, printed)
where range.used <> range.printed
union all
select 'term-round-differs', chain, term, term, fact_id, null, chain_round, printed_round, 'round', report
from recorded_term
where chain_round <> printed_round
union all
select 'term-stake-differs', term.chain, term.term, stake.name, term.fact_id, null, stake.summed, stake.stated, term.asset, null
from recorded_term term
join seats on seats.chain = term.chain and seats.term = term.term and seats.whole
cross join lateral (values
  ('own', seats.own, term.own_stake), ('voters', seats.voters, term.voter_stake), ('total', seats.own + seats.voters, term.total_stake)
) as stake (name, summed, stated)
where stake.summed <> stake.stated
union all
select 'term-mint-differs', chain, term, term, fact_id, null, mint_closing - mint_opening, mint_total, asset, null
from recorded_term
where mint_closing - mint_opening <> mint_total
union all
select 'term-mint-percent-differs', chain, term, term, fact_id, null, round(10000 * (mint_closing - mint_opening) / mint_opening),
  round((100 * mint_percent)::numeric), 'hundredth of a percent', null
from recorded_term
where mint_opening > 0 and abs(100 * (mint_closing - mint_opening) / mint_opening - mint_percent::numeric) > 0.02
union all
select 'term-mint-chain-differs', term.chain, term.term, side.name, term.fact_id, figure.fact_id, side.chain_says, side.report_says, term.asset, null
from recorded_term term
join recorded_figure figure
  on figure.chain = term.chain and figure.term = term.term and figure.section = 'mint' and figure.name = 'Council Mint Total Minted'
cross join lateral (values ('opening', figure.opening, term.mint_opening), ('closing', figure.closing, term.mint_closing))
  as side (name, chain_says, report_says)
where side.chain_says <> side.report_says
union all
select 'term-count-differs', term.chain, term.term, tally.name, term.fact_id, null, tally.listed, tally.stated, 'proposal', null
from recorded_term term
join counted on counted.chain = term.chain and counted.term = term.term
cross join lateral (values
  ('created', counted.created, term.created), ('executed', counted.executed, term.executed), ('canceled', counted.canceled, term.canceled),
  ('rejected', counted.rejected, term.rejected), ('slashed', counted.slashed, term.slashed), ('expired', counted.expired, term.expired),
  ('passed-on', counted.passed_on, term.passed_on)
) as tally (name, listed, stated)
where tally.listed <> tally.stated
union all
select 'seat-votes-differ', seat.chain, seat.term, seat.handle, seat.fact_id, null, coalesce(voted.votes, 0), seat.votes, 'vote', null
from recorded_seat seat
left join voted on voted.chain = seat.chain and voted.term = seat.term and voted.person = lower(seat.handle)
where seat.votes <> coalesce(voted.votes, 0)
  and exists (select from voted any_vote where any_vote.chain = seat.chain and any_vote.term = seat.term)
union all
select 'seat-stake-differs', seat.chain, seat.term, seat.handle || ': ' || stake.name, seat.fact_id, won.fact_id, stake.won, stake.stated, seat.asset, null
from recorded_seat seat
join recorded_election_seat won on won.chain = seat.chain and won.term = seat.term and won.member = seat.member
cross join lateral (values ('own', won.own_stake, seat.own_stake), ('voters', won.backers_stake, seat.voter_stake)) as stake (name, won, stated)
where stake.won <> stake.stated
union all
select 'seat-not-elected', seat.chain, seat.term, seat.handle, seat.fact_id, null, null, null, null, seat.member
from recorded_seat seat
where exists (select from recorded_election_seat won where won.chain = seat.chain and won.term = seat.term)
  and not exists (
    select from recorded_election_seat won
    where won.chain = seat.chain and won.term = seat.term and (won.member = seat.member or lower(won.handle) = lower(seat.handle))
  )
union all
select 'seat-missing', won.chain, won.term, won.handle, won.fact_id, null, null, null, null, won.member
from recorded_election_seat won
where exists (select from recorded_seat seat where seat.chain = won.chain and seat.term = won.term)
  and not exists (
    select from recorded_seat seat
    where seat.chain = won.chain and seat.term = won.term and (won.member = seat.member or lower(won.handle) = lower(seat.handle))
  )
union all
-- amounts are rounded by hand: a hundred whole tokens are no difference
select 'spending-differs', spending.chain, spending.term, spending.term, figure.fact_id, null, spending.finalized_paid, spending.stated, spending.asset,
  case when spending.unpriced > 0 then spending.unpriced || ' without an amount' end
from recorded_term_spending spending
join recorded_figure figure
  on figure.chain = spending.chain and figure.term = spending.term and figure.section = 'flow' and figure.name = 'Spending Proposals (Executed)'
where abs(spending.stated - spending.finalized_paid) > 100 * 100
  and exists (select from recorded_chain_proposal dumped where dumped.chain = spending.chain)
