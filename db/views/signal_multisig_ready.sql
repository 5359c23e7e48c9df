/* signal_multisig_ready: hours since the last signature that counts of a multisig that has enough and is not executed */
create view signal_multisig_ready as
select
  multisig.chain,
  'multisig-ready' as rule,
  multisig.proposer || '/' || multisig.proposal as subject,
  max(extract(epoch from frontier.at - coalesce(signed.at, multisig.known_at)) / 3600)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  (array_agg(jsonb_build_object(
    'proposer', multisig.proposer,
    'proposal', multisig.proposal,
    'approved', multisig.approved,
    'threshold', multisig.threshold,
    'expiresAt', (extract(epoch from multisig.expiration) * 1000)::int8
  ) order by multisig.expiration))[1] as facts
-- first which they are, which is known of all at once, and then what stands of each of them
from multisig_outcome outcome
cross join lateral (select * from multisig_state state where state.key = outcome.key offset 0) multisig
join signal_frontier frontier on frontier.chain = multisig.chain
left join lateral (
  select max(level.approved_at) as at from multisig_level level where level.multisig = multisig.key and level.state = 'approved'
) signed on true
where outcome.state = 'ready'
group by multisig.chain, multisig.proposer, multisig.proposal, frontier.at, frontier.height
