/* author_count: blocks per author over all that is read; the row with author null counts blocks whose author is not known */
create view author_count as
select counted.chain, counted.author, counted.blocks, counted.last_height, block.time as last_at
from (
  select chain, author, count(*) as blocks, max(height) as last_height
  from block
  group by chain, author
) counted
join block on block.chain = counted.chain and block.height = counted.last_height
