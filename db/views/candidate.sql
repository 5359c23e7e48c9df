/* candidate: every candidacy with its note, the stake revealed for it and what became of it. `counted_power` is the chain's own
   count, which it tells of winners only; `revealed_power` is null where a revealed vote was cast before reading began */
create view candidate as
select
  candidacy.*,
  noted.note,
  noted.fact_id as note_fact,
  ended.fact_id as withdrawn_fact,
  ended.height as withdrawn_height,
  ended.changed_at as withdrawn_at,
  case when ended.fact_id is null and opened.fact_id is not null then support.votes end as votes,
  case when ended.fact_id is null and opened.fact_id is not null then support.backers end as backers,
  case when ended.fact_id is null and opened.fact_id is not null then support.power end as revealed_power,
  winner.power as counted_power,
  winner.position as counted_position,
  winner.fact_id as counted_fact,
  outcome.fact_id as outcome_fact,
  case when ended.fact_id is null then array_position(outcome.members, candidacy.member) - 1 end as seat,
  case
    when ended.fact_id is not null then 'withdrawn'
    when outcome.milestone = 'failed' then 'round-failed'
    when candidacy.member = any (outcome.members) then 'elected'
    when outcome.milestone = 'elected' then 'not-elected'
    else 'standing'
  end as status,
  released.fact_id as released_fact,
  released.height as released_height,
  released.changed_at as released_at
from candidacy
left join lateral (
  select change.* from candidacy_change change
  where change.chain = candidacy.chain and change.council = candidacy.council and change.cycle = candidacy.cycle
    and change.member = candidacy.member and change.change = 'withdrawn'
    and (change.height, change.ordinal) > (candidacy.height, candidacy.ordinal)
  order by change.height, change.ordinal
  limit 1
) ended on true
left join lateral (
  select note.note, note.fact_id from candidacy_note note
  where note.chain = candidacy.chain and note.council = candidacy.council and note.cycle = candidacy.cycle
    and note.member = candidacy.member
    and (note.height, note.ordinal) > (candidacy.height, candidacy.ordinal)
    and (ended.height is null or (note.height, note.ordinal) < (ended.height, ended.ordinal))
  order by note.height desc, note.ordinal desc
  limit 1
) noted on true
left join lateral (
  select stage.fact_id from stage
  where stage.chain = candidacy.chain and stage.council = candidacy.council and stage.cycle = candidacy.cycle
    and stage.stage = 'revealing'
  limit 1
) opened on true
left join lateral (
  select count(*) as votes,
    count(distinct reveal.voter) as backers,
    case when count(*) = count(vote.stake) then coalesce(sum(vote.stake), 0) end as power
  from vote_reveal reveal
  left join vote on vote.chain = reveal.chain and vote.council = reveal.council and vote.cycle = reveal.cycle
    and vote.voter = reveal.voter
  where reveal.chain = candidacy.chain and reveal.council = candidacy.council and reveal.cycle = candidacy.cycle
    and reveal.candidate = candidacy.member
) support on true
left join lateral (
  select milestone.* from election_milestone milestone
  where milestone.chain = candidacy.chain and milestone.council = candidacy.council and milestone.cycle = candidacy.cycle
    and milestone.milestone in ('failed', 'elected')
  order by milestone.height, milestone.ordinal
  limit 1
) outcome on true
left join election_winner winner
  on winner.chain = outcome.chain and winner.council = outcome.council and winner.height = outcome.height
  and winner.member = candidacy.member and ended.fact_id is null
left join lateral (
  select change.* from candidacy_change change
  where change.chain = candidacy.chain and change.council = candidacy.council
    and change.member = candidacy.member and change.change = 'released'
    and (change.height, change.ordinal) > (candidacy.height, candidacy.ordinal)
    and not exists (
      select from candidacy later
      where later.chain = change.chain and later.council = change.council and later.member = change.member
        and (later.height, later.ordinal) > (candidacy.height, candidacy.ordinal)
        and (later.height, later.ordinal) < (change.height, change.ordinal)
    )
  order by change.height, change.ordinal
  limit 1
) released on true
