/* signal_chain_stopped: 1 where an indexer gave a chain up because of what it read */
create view signal_chain_stopped as
select
  progress.chain,
  'chain-stopped' as rule,
  progress.chain as subject,
  case when progress.state = 'stopped' and progress.error is not null then 1 else 0 end::float8 as value,
  1 as good,
  now() as at,
  progress.indexed_height as height,
  false as provisional,
  jsonb_build_object('problem', progress.error, 'height', progress.indexed_height) as facts
from chain_progress progress
where progress.state is not null
