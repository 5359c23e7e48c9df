/* author_count: blocks per author over all that is read; the row with author null counts blocks whose author is not known. Stretches that
   are read whole are counted already (author_stretch), the rest is counted here */
create view author_count as
with counted as (
  select chain, author, blocks, last_height from author_stretch
  union all
  select rest.chain, block.author, count(*), max(block.height)
  from (
    select span.chain, greatest(span.first, stretch * 20000 - 19999) as first, least(span.last, stretch * 20000) as last
    from coverage span
    cross join generate_series((span.first + 19999) / 20000, (span.last + 19999) / 20000) as stretch
    where not exists (select from author_stretch done where done.chain = span.chain and done.stretch = stretch.stretch)
  ) rest
  join block on block.chain = rest.chain and block.height between rest.first and rest.last
  group by rest.chain, block.author
), summed as (
  select chain, author, sum(blocks)::int8 as blocks, max(last_height) as last_height
  from counted
  group by chain, author
)
select summed.chain, summed.author, summed.blocks, summed.last_height, block.time as last_at
from summed
join block on block.chain = summed.chain and block.height = summed.last_height
