/* multisig_state: what became of each multisig, by what is proven; the ground says by what. A row that is gone proves nothing:
   executing and cancelling both take it away */
create view multisig_state as
select
  judged.*,
  case judged.ground
    when 'inline' then 'executed'
    when 'effect' then 'executed'
    when 'receipt' then case judged.receipt_status when 'executed' then 'executed' else 'failed' end
    when 'cancel' then 'cancelled'
    when 'waiting' then 'executing'
    when 'row' then judged.standing
    when 'blocks' then judged.standing
    else 'unknown'
  end as state
from (
  select
    course.key, course.proposed, course.fact_id, course.chain, course.height, course.ordinal,
    course.proposer, course.proposal, course.transaction_id, course.expiration, course.delay_seconds, course.fee, course.fee_asset, course.actions,
    tally.authority, course.code_account, course.code_hash, course.abi_account, course.abi_hash, course.requested, course.proposed_at,
    course.known_at,
    tally.judged_height, tally.judged_at, tally.read_until, tally.version, tally.producers, tally.threshold, tally.asked, tally.signed,
    tally.approved, tally.missing, tally.basis, tally.decisive, tally.lacking, tally.total,
    course.ended_fact, course.ended_height, course.ended_at, course.ending, course.ended_by,
    receipt.fact_id as receipt_fact, receipt.height as receipt_height, receipt.settled_at as receipt_at, receipt.status as receipt_status,
    effect.fact_id as effect_fact, effect.height as effect_height, effect.seen_at as effect_at, effect.sampled as effect_sampled,
    effect.before_fact as effect_before_fact, effect.before_height as effect_before_height,
    course.row_fact, course.row_at, newest.fact_id as look_fact, newest.looked_at,
    case
      when course.ending = 'executed' and course.settles_by is null then course.ended_height
      when receipt.status = 'executed' and not receipt.disputed then receipt.height
      when effect.sampled is false then effect.height
    end as effective_height,
    case
      when course.expiration < tally.read_until then 'expired'
      when tally.met then 'ready'
      else 'open'
    end as standing,
    case
      when course.ending = 'cancelled' then 'cancel'
      when course.ending = 'executed' and course.settles_by is null then 'inline'
      when effect.fact_id is not null then 'effect'
      when receipt.fact_id is not null and not receipt.disputed then 'receipt'
      when receipt.fact_id is not null then 'ambiguous'
      when course.settles_by >= tally.read_until then 'waiting'
      when course.ended_fact is not null then 'no-receipt'
      when course.row_fact = newest.fact_id then 'row'
      when course.until_height is null and (newest.looked_at is null or newest.looked_at < course.from_at) then 'blocks'
      -- what took it away may stand in blocks between that are still to be read
      when not exists (
        select from coverage read
        where read.chain = course.chain and read.first <= greatest(course.height, course.row_height) and read.last >= newest.height
      ) then 'gone-unread'
      else 'gone'
    end as ground
  from multisig_course course
  join multisig_tally tally on tally.key = course.key
  left join lateral (
    -- a look that saw nothing new is no fact: the sample knows when it was
    select seen.fact_id, seen.height, greatest(seen.seen_at, timestamptz '2000-01-01 00:00:00+00' + sample.slot * chain.slot_interval_ms * interval '1 millisecond') as looked_at
    from multisig_seen seen
    join chain on chain.id = seen.chain
    left join sample on sample.chain = seen.chain and sample.name = 'multisigs'
    where seen.chain = course.chain
    order by seen.height desc, seen.ordinal desc
    limit 1
  ) newest on true
  left join multisig_receipt receipt on receipt.key = course.key
  left join multisig_effect effect on effect.key = course.key
) judged
