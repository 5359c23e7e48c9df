/* multisig_outcome: what became of each multisig and what that rests on, and nothing that a list of thousands can be told without */
create view multisig_outcome as
select
  course.key,
  course.chain,
  course.proposer,
  course.proposal,
  course.known_at,
  course.expiration,
  course.authority as plain_authority,
  grounded.ground,
  stated.standing,
  case grounded.ground
    when 'inline' then 'executed'
    when 'effect' then 'executed'
    when 'receipt' then case receipt.status when 'executed' then 'executed' else 'failed' end
    when 'cancel' then 'cancelled'
    when 'waiting' then 'executing'
    when 'row' then stated.standing
    when 'blocks' then stated.standing
    else 'unknown'
  end as state
from multisig_course course
left join multisig_newest newest on newest.chain = course.chain
left join multisig_receipt receipt on receipt.key = course.key
cross join lateral (
  select case
    when course.ending = 'cancelled' then 'cancel'
    when course.ending = 'executed' and course.settles_by is null then 'inline'
    when course.ending = 'executed' and coalesce(course.code_hash, course.abi_hash) is not null
      and exists (select from multisig_effect effect where effect.key = course.key) then 'effect'
    when receipt.key is not null and not receipt.disputed then 'receipt'
    when receipt.key is not null then 'ambiguous'
    when course.settles_by >= newest.read_until then 'waiting'
    when course.ended_fact is not null then 'no-receipt'
    when course.row_fact = newest.look_fact then 'row'
    when course.until_height is null and (newest.looked_at is null or newest.looked_at < course.from_at) then 'blocks'
    -- what took it away may stand in blocks between that are still to be read
    when not exists (
      select from coverage read
      where read.chain = course.chain and read.first <= greatest(course.height, course.row_height) and read.last >= newest.look_height
    ) then 'gone-unread'
    else 'gone'
  end as ground
  -- worked out once, however often it is asked for
  offset 0
) grounded
cross join lateral (
  select case
    when course.expiration < newest.read_until then 'expired'
    -- whether enough have signed is asked of what waits alone: that takes long
    when grounded.ground in ('row', 'blocks') then
      case when (select tally.met from multisig_tally tally where tally.key = course.key) then 'ready' else 'open' end
  end as standing
  offset 0
) stated
