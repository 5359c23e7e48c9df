/* multisig_origin: each multisig once: those whose proposing is read, and those that only the contract's tables tell of, which begin
   behind what is last told under their name */
create view multisig_origin as
select
  key, true as proposed, fact_id, chain, height, ordinal,
  proposer, proposal, transaction_id, expiration, delay_seconds, fee, fee_asset, actions, authority,
  code_account, code_hash, abi_account, abi_hash, requested,
  proposed_at,
  proposed_at as known_at,
  height as from_height,
  ordinal as from_ordinal,
  proposed_at as from_at
from multisig
union all
select
  found.key, false, found.fact_id, found.chain, found.height, found.ordinal,
  found.proposer, found.proposal, found.transaction_id, found.expiration, found.delay_seconds, found.fee, found.fee_asset, found.actions,
  found.authority, found.code_account, found.code_hash, found.abi_account, found.abi_hash,
  found.provided || found.requested,
  null,
  found.seen_at,
  coalesce(before.height, 0),
  coalesce(before.ordinal + 1, 0),
  coalesce(before.at, '-infinity')
from (
  select distinct on (one.chain, one.proposer, one.proposal, one.key) one.*, seen.seen_at
  from multisig_row one
  join multisig_seen seen on seen.fact_id = one.fact_id
  where not exists (
    select from multisig told
    where told.chain = one.chain and told.proposer = one.proposer and told.proposal = one.proposal
      and told.transaction_id = one.transaction_id
  )
  order by one.chain, one.proposer, one.proposal, one.key, one.height, one.ordinal
) found
left join lateral (
  select * from (
    select ending.height, ending.ordinal, ending.ended_at as at
    from multisig_end ending
    where ending.chain = found.chain and ending.proposer = found.proposer and ending.proposal = found.proposal
      and ending.ended_at <= found.seen_at
    union all
    -- nobody told when the one before it ended: not later than the look that saw another
    select greatest(told.height, found.height), case when told.height < found.height then found.ordinal else told.ordinal end, found.seen_at
    from multisig told
    where told.chain = found.chain and told.proposer = found.proposer and told.proposal = found.proposal
      and told.proposed_at <= found.seen_at
  ) each
  order by height desc, ordinal desc
  limit 1
) before on true
