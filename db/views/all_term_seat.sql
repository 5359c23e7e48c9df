/* all_term_seat: who sat in which term and voted on how much, written down or read. `votes` of a report that prints none are counted in
   its list of proposals. `person` joins terms: the name in small letters, since numbers of members begin again with every network.
   Simulated people are nobody else, whatever their names */
create view all_term_seat as
with counted as (
  select listing.chain, listing.term, lower(voter) as person, count(distinct coalesce(listing.proposal::text, listing.fact_id)) as votes
  from recorded_listing listing
  cross join unnest(listing.participants) as voter
  group by listing.chain, listing.term, lower(voter)
), named as (
  select distinct on (chain, member) chain, member, handle
  from member_handle
  order by chain, member, height desc, ordinal desc
)
select
  seat.chain || ':record:' || seat.term as term,
  'record'::text as origin,
  seat.chain,
  seat.position::int8 as position,
  lower(seat.handle) as person,
  seat.handle as name,
  seat.member,
  coalesce(seat.votes::int8, counted.votes) as votes,
  (term.created - coalesce(term.canceled, 0))::int8 as valid,
  coalesce(won.own_stake, seat.own_stake) as own_stake,
  coalesce(won.backers_stake, seat.voter_stake) as backing,
  won.operator_stake,
  seat.asset,
  seat.fact_id
from recorded_seat seat
left join recorded_term term on term.chain = seat.chain and term.term = seat.term
left join recorded_election_seat won on won.chain = seat.chain and won.term = seat.term and lower(won.handle) = lower(seat.handle)
left join counted on counted.chain = seat.chain and counted.term = seat.term and counted.person = lower(seat.handle)
union all
select
  record.chain || ':term:' || coalesce(record.number::text, 'at-' || record.from_height),
  'chain',
  record.chain,
  record.position,
  case when chain.demo or named.handle is null then record.chain || ':' || record.member else lower(named.handle) end,
  coalesce(named.handle, record.member),
  record.member,
  case when record.covered then record.in_term_voted end,
  case when record.covered then record.in_term_proposals end,
  record.own_stake,
  record.backing,
  null,
  record.asset,
  record.term
from seat_record record
join chain on chain.id = record.chain
left join named on named.chain = record.chain and named.member = record.member
