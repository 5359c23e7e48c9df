/* multisig_level: what each of those who were asked says of a multisig. An action says more than a look before it, a look more than an
   action before it, for contracts can sign where no block shows it. Signed before signatures of the account were invalidated is void */
create view multisig_level as
with said as (
  select distinct on (span.key, approval.level) span.key, approval.*
  from multisig_span span
  join multisig_approval approval
    on approval.chain = span.chain and approval.proposer = span.proposer and approval.proposal = span.proposal
    and (approval.height, approval.ordinal) >= (span.from_height, span.from_ordinal)
    and (span.until_height is null or (approval.height, approval.ordinal) < (span.until_height, span.until_ordinal))
  order by span.key, approval.level, approval.height desc, approval.ordinal desc
), stood as (
  select presence.key, presence.row_fact, presence.row_height, presence.row_until, level.name as level, false as given, null::timestamptz as at
  from multisig_presence presence
  cross join lateral unnest(presence.requested) as level (name)
  union all
  select presence.key, presence.row_fact, presence.row_height, presence.row_until, level.name, true, level.at
  from multisig_presence presence
  cross join lateral unnest(presence.provided, presence.provided_at) as level (name, at)
), asked as (
  select span.key, level from multisig_span span cross join lateral unnest(span.requested) as level
  union select key, level from said
  union select key, level from stood
), judged as (
  select
    span.chain,
    asked.key,
    asked.level,
    split_part(asked.level, '@', 1) as actor,
    split_part(asked.level, '@', 2) as permission,
    said.given as said_given,
    decided.by_row,
    case when decided.by_row then stood.given else coalesce(said.given, false) end as given,
    -- a look that agrees with the last action adds nothing to it
    case when said.given is not distinct from true and (not decided.by_row or stood.given) then said.given_at else stood.at end as given_at,
    case when said.given is not null and (not decided.by_row or stood.given = said.given) then said.fact_id else stood.row_fact end as fact_id,
    case when said.given is not null and (not decided.by_row or stood.given = said.given) then said.height else stood.row_height end as height,
    said.given_at as said_at,
    ending.ended_at
  from asked
  join multisig_span span on span.key = asked.key
  left join said on said.key = asked.key and said.level = asked.level
  left join stood on stood.key = asked.key and stood.level = asked.level
  left join multisig_ending ending on ending.key = asked.key
  cross join lateral (select stood.level is not null and (said.given_at is null or said.given_at <= stood.row_until) as by_row) decided
)
select
  judged.chain,
  judged.key as multisig,
  judged.level,
  judged.actor,
  judged.permission,
  case
    when judged.given and voided.at is not null then 'void'
    when judged.given then 'approved'
    when judged.said_given is not null then 'withdrawn'
    else 'missing'
  end as state,
  case when judged.given then judged.given_at end as approved_at,
  case when judged.given then voided.at when judged.said_given is false then judged.said_at end as withdrawn_at,
  case when judged.given or judged.said_given is not null then judged.fact_id end as fact_id,
  case when judged.given or judged.said_given is not null then judged.height end as height
from judged
left join lateral (
  select min(invalidation.invalidated_at) as at
  from multisig_invalidation invalidation
  where judged.given and invalidation.chain = judged.chain and invalidation.account = judged.actor
    and invalidation.invalidated_at >= judged.given_at
    and invalidation.invalidated_at <= coalesce(judged.ended_at, 'infinity')
) voided on true
