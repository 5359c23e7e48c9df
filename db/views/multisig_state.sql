/* multisig_state: what became of each multisig, by what is proven; the ground says by what. A row that is gone proves nothing:
   executing and cancelling both take it away */
create view multisig_state as
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
  abi.fact_id as abi_effect_fact, abi.height as abi_effect_height, abi.seen_at as abi_effect_at, abi.sampled as abi_effect_sampled,
  abi.before_fact as abi_effect_before_fact, abi.before_height as abi_effect_before_height,
  course.row_fact, course.row_at, newest.look_fact, newest.looked_at,
  case
    when course.ending = 'executed' and course.settles_by is null then course.ended_height
    when receipt.status = 'executed' and not receipt.disputed then receipt.height
    when effect.sampled is false then effect.height
    when abi.sampled is false then abi.height
  end as effective_height,
  outcome.standing,
  outcome.ground,
  outcome.state
from multisig_course course
join multisig_outcome outcome on outcome.key = course.key
join multisig_tally tally on tally.key = course.key
left join multisig_newest newest on newest.chain = course.chain
left join multisig_receipt receipt on receipt.key = course.key
left join multisig_effect effect on effect.key = course.key and effect.part = 'code'
left join multisig_effect abi on abi.key = course.key and abi.part = 'abi'
