/* multisig_level_defined: what each of those who were asked says of a multisig. An action says more than a look before it, a look more
   than an action before it, for contracts can sign where no block shows it. What was signed before its account took back all is void */
create view multisig_level_defined as
select
  judged.chain,
  judged.proposer,
  judged.proposal,
  judged.key as multisig,
  judged.level,
  judged.actor,
  split_part(judged.level, '@', 2) as permission,
  case
    when judged.given and voided.at is not null then 'void'
    when judged.given then 'approved'
    when judged.said_given is not null then 'withdrawn'
    else 'missing'
  end as state,
  case when judged.given then judged.given_at end as approved_at,
  case when judged.given then voided.at when judged.said_given is false then judged.said_at end as withdrawn_at,
  case when judged.given or judged.said_given is not null then judged.told_by end as fact_id,
  case when judged.given or judged.said_given is not null then judged.told_height end as height
from (
  select
    course.chain,
    course.proposer,
    course.proposal,
    course.key,
    course.ended_at,
    asked.level,
    split_part(asked.level, '@', 1) as actor,
    said.given as said_given,
    said.given_at as said_at,
    case when stood.decides then stood.given else coalesce(said.given, false) end as given,
    -- a look that agrees with the last action adds nothing to it
    case when said.given and (not stood.decides or stood.given) then said.given_at else stood.at end as given_at,
    case when stood.decides and said.given is distinct from stood.given then course.row_fact else said.fact_id end as told_by,
    case when stood.decides and said.given is distinct from stood.given then course.row_height else said.height end as told_height
  from multisig_course course
  cross join lateral (
    select unnest(course.requested) as level
    union
    select unnest(course.row_requested || course.row_provided)
    union
    select approval.level
    from multisig_approval approval
    where approval.chain = course.chain and approval.proposer = course.proposer and approval.proposal = course.proposal
      and (approval.height, approval.ordinal) >= (course.from_height, course.from_ordinal)
      and (course.until_height is null or (approval.height, approval.ordinal) < (course.until_height, course.until_ordinal))
  ) asked
  left join lateral (
    select approval.*
    from multisig_approval approval
    where approval.chain = course.chain and approval.proposer = course.proposer and approval.proposal = course.proposal
      and (approval.height, approval.ordinal) >= (course.from_height, course.from_ordinal)
      and (course.until_height is null or (approval.height, approval.ordinal) < (course.until_height, course.until_ordinal))
      and approval.level = asked.level
    order by approval.height desc, approval.ordinal desc
    limit 1
  ) said on true
  cross join lateral (
    select
      position is not null as given,
      course.row_provided_at[position] as at,
      (position is not null or asked.level = any(course.row_requested)) is true
        and (said.given_at is null or said.given_at <= course.row_at) as decides
    from (select array_position(course.row_provided, asked.level) as position) found
  ) stood
) judged
left join lateral (
  select min(invalidation.invalidated_at) as at
  from multisig_invalidation invalidation
  where judged.given and invalidation.chain = judged.chain and invalidation.account = judged.actor
    and invalidation.invalidated_at >= judged.given_at
    and invalidation.invalidated_at <= coalesce(judged.ended_at, 'infinity')
) voided on true
