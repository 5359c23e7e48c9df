/* election: every round of election, failed ones included, with its stages as the chain announced them and the totals of what was
   read. The totals are complete where `covered` is true. `seats` is the size of the council it elected; of a round that elected none,
   that of the council elected next before it, else after it */
create view election as
with round as (
  select chain, council, cycle from stage where cycle is not null
  union
  select chain, council, cycle from election_milestone where cycle is not null
  union
  select chain, council, cycle from candidacy where cycle is not null
  union
  select chain, council, cycle from vote where cycle is not null
)
select
  round.chain,
  round.council,
  round.cycle,
  case when outcome.fact_id is null then now_at.stage end as stage,
  case when outcome.fact_id is null then now_at.ends_height end as stage_ends_height,
  announcing.fact_id as announcing_fact,
  announcing.height as announcing_height,
  announcing.started_at as announcing_at,
  announcing.ends_height as announcing_ends_height,
  voting.fact_id as voting_fact,
  voting.height as voting_height,
  voting.started_at as voting_at,
  voting.ends_height as voting_ends_height,
  revealing.fact_id as revealing_fact,
  revealing.height as revealing_height,
  revealing.started_at as revealing_at,
  revealing.ends_height as revealing_ends_height,
  coalesce(outcome.milestone, 'running') as outcome,
  outcome.reason,
  outcome.fact_id as outcome_fact,
  outcome.height as outcome_height,
  outcome.reached_at as outcome_at,
  outcome.members,
  standing.candidates,
  standing.withdrawn,
  standing.own_stake,
  opened.candidates as candidates_opened,
  coalesce(cardinality(outcome.members), cardinality(seated_before.members), cardinality(seated_after.members)) as seats,
  cast_votes.votes,
  cast_votes.voters,
  cast_votes.revealed,
  cast_votes.verified,
  cast_votes.refuted,
  cast_votes.stake,
  cast_votes.revealed_stake,
  (select count(*) from vote_change change
    where change.chain = round.chain and change.council = round.council and change.cycle = round.cycle
      and change.change = 'opted-out') as opted_out,
  coalesce(standing.asset, cast_votes.asset) as asset,
  coalesce(read.covered, false) as covered
from round
left join lateral (
  select * from stage where (stage.chain, stage.council, stage.cycle) = (round.chain, round.council, round.cycle)
    and stage.stage = 'announcing' order by height, ordinal limit 1
) announcing on true
left join lateral (
  select * from stage where (stage.chain, stage.council, stage.cycle) = (round.chain, round.council, round.cycle)
    and stage.stage = 'voting' order by height, ordinal limit 1
) voting on true
left join lateral (
  select * from stage where (stage.chain, stage.council, stage.cycle) = (round.chain, round.council, round.cycle)
    and stage.stage = 'revealing' order by height, ordinal limit 1
) revealing on true
left join lateral (
  select * from stage where (stage.chain, stage.council, stage.cycle) = (round.chain, round.council, round.cycle)
  order by height desc, ordinal desc limit 1
) now_at on true
left join lateral (
  select * from election_milestone milestone
  where (milestone.chain, milestone.council, milestone.cycle) = (round.chain, round.council, round.cycle)
    and milestone.milestone in ('failed', 'elected') order by height, ordinal limit 1
) outcome on true
left join lateral (
  select * from election_milestone milestone
  where (milestone.chain, milestone.council, milestone.cycle) = (round.chain, round.council, round.cycle)
    and milestone.milestone = 'opened' order by height, ordinal limit 1
) opened on true
left join lateral (
  select milestone.members from election_milestone milestone
  where (milestone.chain, milestone.council) = (round.chain, round.council) and milestone.milestone = 'elected'
    and milestone.cycle < round.cycle order by milestone.cycle desc limit 1
) seated_before on true
left join lateral (
  select milestone.members from election_milestone milestone
  where (milestone.chain, milestone.council) = (round.chain, round.council) and milestone.milestone = 'elected'
    and milestone.cycle > round.cycle order by milestone.cycle limit 1
) seated_after on true
left join lateral (
  select
    count(*) filter (where ended.fact_id is null) as candidates,
    count(ended.fact_id) as withdrawn,
    case when count(distinct candidacy.asset) < 2 then coalesce(sum(candidacy.stake) filter (where ended.fact_id is null), 0) end as own_stake,
    min(candidacy.asset) as asset
  from candidacy
  left join lateral (
    select change.fact_id from candidacy_change change
    where (change.chain, change.council, change.cycle, change.member)
        = (candidacy.chain, candidacy.council, candidacy.cycle, candidacy.member)
      and change.change = 'withdrawn' and (change.height, change.ordinal) > (candidacy.height, candidacy.ordinal)
    limit 1
  ) ended on true
  where (candidacy.chain, candidacy.council, candidacy.cycle) = (round.chain, round.council, round.cycle)
) standing on true
left join lateral (
  select
    count(*) as votes,
    count(distinct vote.voter) as voters,
    count(reveal.fact_id) as revealed,
    count(*) filter (where reveal.commitment = vote.commitment) as verified,
    count(*) filter (where reveal.commitment <> vote.commitment) as refuted,
    case when count(distinct vote.asset) < 2 then coalesce(sum(vote.stake), 0) end as stake,
    case when count(distinct vote.asset) < 2 then coalesce(sum(vote.stake) filter (where reveal.fact_id is not null), 0) end as revealed_stake,
    min(vote.asset) as asset
  from vote
  left join lateral (
    select each.fact_id, each.commitment from vote_reveal each
    where (each.chain, each.council, each.cycle, each.voter) = (vote.chain, vote.council, vote.cycle, vote.voter)
    order by each.height, each.ordinal limit 1
  ) reveal on true
  where (vote.chain, vote.council, vote.cycle) = (round.chain, round.council, round.cycle)
) cast_votes on true
left join lateral (
  select span.last >= coalesce(outcome.height, (select max(last) from coverage newest where newest.chain = round.chain)) as covered
  from coverage span
  where span.chain = round.chain and announcing.height between span.first and span.last
) read on true
