/* election_ballot: every vote of an election, from its commitment to the release of its stake. `verified` says whether what was
   revealed is what was committed to, and is null where nothing was revealed or the round is not known. `members` are those whose root, controller or confirmed staking account
   it was when it voted: mostly none or one */
create view election_ballot as
select
  vote.*,
  reveal.fact_id as reveal_fact,
  reveal.height as reveal_height,
  reveal.candidate,
  reveal.salt,
  reveal.revealed_at,
  reveal.commitment = vote.commitment as verified,
  released.fact_id as released_fact,
  released.height as released_height,
  released.changed_at as released_at,
  case
    when reveal.fact_id is not null then 'revealed'
    when outcome.fact_id is not null then 'unrevealed'
    else 'sealed'
  end as status,
  array(
    select distinct held.member from member_account held
    where held.chain = vote.chain and held.account = vote.voter and held.change in ('set', 'confirmed')
      and (held.height, held.ordinal) < (vote.height, vote.ordinal)
      and not exists (
        select from member_account later
        where later.chain = held.chain and later.member = held.member and later.role = held.role and later.change <> 'added'
          -- the one root or controller is replaced by the next; staking accounts stand beside each other
          and (held.role <> 'staking' or later.account = held.account)
          and (later.height, later.ordinal) > (held.height, held.ordinal)
          and (later.height, later.ordinal) < (vote.height, vote.ordinal)
      )
    order by held.member
  ) as members
from vote
left join lateral (
  select each.* from vote_reveal each
  where each.chain = vote.chain and each.council = vote.council and each.cycle = vote.cycle and each.voter = vote.voter
  order by each.height, each.ordinal
  limit 1
) reveal on true
left join lateral (
  select milestone.fact_id from election_milestone milestone
  where milestone.chain = vote.chain and milestone.council = vote.council and milestone.cycle = vote.cycle
    and milestone.milestone in ('failed', 'elected')
  limit 1
) outcome on true
left join lateral (
  select change.* from vote_change change
  where change.chain = vote.chain and change.council = vote.council and change.voter = vote.voter and change.change = 'released'
    and (change.height, change.ordinal) > (vote.height, vote.ordinal)
    and not exists (
      select from vote later
      where later.chain = vote.chain and later.council = vote.council and later.voter = vote.voter
        and (later.height, later.ordinal) > (vote.height, vote.ordinal)
        and (later.height, later.ordinal) < (change.height, change.ordinal)
    )
  order by change.height, change.ordinal
  limit 1
) released on true
