/* chain_progress: how far a chain is read and what its indexer last said; null is "not known" */
create view chain_progress as
select
  chain.id as chain,
  -- what people wrote down has no indexer: it was whole when it was imported
  case when chain.family = 'records' then 'done' else status.state end as state,
  status.error,
  status.endpoint,
  -- what is read is final, although the indexer may have said so a moment before
  case when status.finalized is not null then greatest(status.finalized, read.last) end as finalized,
  status.finalized_at,
  status.blocks_per_second,
  status.worker,
  status.updated_at,
  read.first as first_height,
  read.last as indexed_height,
  block.hash as indexed_hash,
  block.time as indexed_at,
  -- greatest() alone would make 0 of what is not known
  case when status.finalized - read.last is not null then greatest(status.finalized - read.last, 0) end as lag_blocks,
  planned.remaining
from chain
left join chain_status status on status.chain = chain.id
left join lateral (
  select min(first) as first, max(last) as last from coverage where coverage.chain = chain.id
) read on true
left join block on block.chain = chain.id and block.height = read.last
left join lateral (
  -- null as soon as one range has an end that is not known
  select case when bool_and(coalesce(last, status.finalized) is not null)
    then sum(greatest(coalesce(last, status.finalized) - height, 0))::int8 end as remaining
  from range
  where range.chain = chain.id
) planned on true
