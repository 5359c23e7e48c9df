/* proposal_round_defined: the rounds of voting on each proposal. The first opens with the proposal, another one when it becomes active
   again before a later council; the first decision after the opening ends it, so a later veto ends none.
   A rejection that follows an election in its block is the election's: it counts for the council that leaves, and
   `decided_term_by_order` tells what the order of events alone would say */
create view proposal_round_defined as
with mark as (
  select chain, proposal, fact_id, height, ordinal, created_at as at, 'opened' as mark, true as creates from proposal
  union all
  select chain, proposal, fact_id, height, ordinal, taken_at, case step when 'decided' then 'decided' else 'opened' end, false
  from proposal_step
  where step = 'decided' or status = 'active'
), opened as (
  select * from (
    select *, lag(mark) over (partition by chain, proposal order by height, ordinal) as before from mark
  ) ordered
  where mark = 'opened' and before is distinct from 'opened'
), round as (
  select *,
    row_number() over (partition by chain, proposal order by height, ordinal) as place,
    lead(height) over (partition by chain, proposal order by height, ordinal) as next_height,
    lead(ordinal) over (partition by chain, proposal order by height, ordinal) as next_ordinal
  from opened
)
select
  round.fact_id as round,
  round.chain,
  round.proposal,
  case when created.fact_id is not null then round.place end as number,
  round.height as opened_height,
  round.ordinal as opened_ordinal,
  round.at as opened_at,
  opened_in.fact_id as opened_term,
  decided.fact_id as decided_fact,
  decided.height as decided_height,
  decided.ordinal as decided_ordinal,
  decided.taken_at as decided_at,
  decided.decision,
  decided.next,
  case when decided.decision = 'rejected' and decided_in.height = decided.height then left_by.fact_id else decided_in.fact_id end
    as decided_term,
  decided_in.fact_id as decided_term_by_order,
  round.next_height as until_height,
  round.next_ordinal as until_ordinal
from round
left join lateral (
  select known.fact_id from proposal known where known.chain = round.chain and known.proposal = round.proposal limit 1
) created on true
left join lateral (
  select step.* from proposal_step step
  where step.chain = round.chain and step.proposal = round.proposal and step.step = 'decided'
    and (step.height, step.ordinal) > (round.height, round.ordinal)
    and (round.next_height is null or (step.height, step.ordinal) < (round.next_height, round.next_ordinal))
  order by step.height, step.ordinal
  limit 1
) decided on true
left join lateral (
  select elected.fact_id from election_milestone elected
  where elected.chain = round.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (round.height, round.ordinal)
  order by elected.height desc, elected.ordinal desc
  limit 1
) opened_in on true
left join lateral (
  select elected.fact_id, elected.height, elected.ordinal from election_milestone elected
  where elected.chain = round.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) <= (decided.height, decided.ordinal)
  order by elected.height desc, elected.ordinal desc
  limit 1
) decided_in on true
left join lateral (
  select elected.fact_id from election_milestone elected
  where elected.chain = round.chain and elected.milestone = 'elected'
    and (elected.height, elected.ordinal) < (decided_in.height, decided_in.ordinal)
  order by elected.height desc, elected.ordinal desc
  limit 1
) left_by on true
