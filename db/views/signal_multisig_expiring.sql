/* signal_multisig_expiring: hours until a multisig lapses that has too few signatures */
create view signal_multisig_expiring as
select
  multisig.chain,
  'multisig-expiring' as rule,
  multisig.proposer || '/' || multisig.proposal as subject,
  min(extract(epoch from multisig.expiration - frontier.at) / 3600)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  (array_agg(jsonb_build_object(
    'proposer', multisig.proposer,
    'proposal', multisig.proposal,
    'approved', multisig.approved,
    'threshold', multisig.threshold,
    'missing', to_jsonb(multisig.missing),
    'expiresAt', (extract(epoch from multisig.expiration) * 1000)::int8
  ) order by multisig.expiration))[1] as facts
-- first which they are, which is known of all at once, and then what stands of each of them
from multisig_outcome outcome
cross join lateral (select * from multisig_state state where state.key = outcome.key offset 0) multisig
join signal_frontier frontier on frontier.chain = multisig.chain
where outcome.state = 'open' and multisig.expiration > frontier.at
group by multisig.chain, multisig.proposer, multisig.proposal, frontier.at, frontier.height
