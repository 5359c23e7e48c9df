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
    span.key, span.proposed, span.fact_id, span.chain, span.height, span.ordinal,
    span.proposer, span.proposal, span.transaction_id, span.expiration, span.delay_seconds, span.fee, span.fee_asset, span.actions,
    span.authority, span.code_account, span.code_hash, span.abi_account, span.abi_hash, span.requested, span.proposed_at,
    span.known_at,
    tally.judged_height, tally.judged_at, tally.read_until, tally.version, tally.producers, tally.threshold, tally.asked, tally.signed,
    tally.approved, tally.missing,
    ending.fact_id as ended_fact, ending.height as ended_height, ending.ended_at, ending.ending, ending.actor as ended_by,
    receipt.fact_id as receipt_fact, receipt.height as receipt_height, receipt.settled_at as receipt_at, receipt.status as receipt_status,
    effect.fact_id as effect_fact, effect.height as effect_height, effect.seen_at as effect_at, effect.sampled as effect_sampled,
    effect.before_fact as effect_before_fact, effect.before_height as effect_before_height,
    presence.row_fact, presence.row_until, presence.look_fact, presence.looked_at,
    case
      when ending.ending = 'executed' and ending.settles_by is null then ending.height
      when receipt.status = 'executed' and not receipt.disputed then receipt.height
      when effect.sampled is false then effect.height
    end as effective_height,
    case
      when span.expiration < tally.read_until then 'expired'
      when tally.approved >= tally.threshold then 'ready'
      else 'open'
    end as standing,
    case
      when ending.ending = 'cancelled' then 'cancel'
      when ending.ending = 'executed' and ending.settles_by is null then 'inline'
      when effect.fact_id is not null then 'effect'
      when receipt.fact_id is not null and not receipt.disputed then 'receipt'
      when receipt.fact_id is not null then 'ambiguous'
      when ending.settles_by >= tally.read_until then 'waiting'
      when ending.fact_id is not null then 'no-receipt'
      when presence.present then 'row'
      when span.until_height is null and (presence.looked_at is null or presence.looked_at < span.from_at) then 'blocks'
      -- the blocks of that moment are final, and read, only minutes later
      when tally.read_until <= presence.looked_at + interval '10 minutes' then 'gone-unread'
      else 'gone'
    end as ground
  from multisig_span span
  join multisig_tally tally on tally.key = span.key
  join multisig_presence presence on presence.key = span.key
  left join multisig_ending ending on ending.key = span.key
  left join multisig_receipt receipt on receipt.key = span.key
  left join multisig_effect effect on effect.key = span.key
) judged
