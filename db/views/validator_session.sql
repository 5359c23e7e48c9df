/* validator_session: blocks that each validator made in each session, beside the even share of its slots. Null where the session
   still runs, where its slots are not known, or where a block of it is not read or its author is not known */
create view validator_session as
select
  span.chain,
  span.session,
  span.era,
  span.from_height,
  span.from_at,
  span.until_height,
  made.validator,
  span.slots::float8 / cardinality(span.validators) as expected,
  case when read.blocks = span.until_height - span.from_height and read.known = read.blocks then made.blocks end as authored,
  case when span.until_height is not null then exists (
    select from validator_offline missing
    where missing.chain = span.chain and missing.validator = made.validator
      and missing.height > span.from_height and missing.height <= span.until_height
  ) end as offline
from session_span span
cross join lateral (
  select count(*) as blocks, count(block.author) as known
  from block
  where block.chain = span.chain and block.height >= span.from_height and block.height < span.until_height
) read
cross join lateral (
  select maker.validator, coalesce(own.blocks, 0) as blocks
  from unnest(span.validators) as maker (validator)
  left join (
    select block.author, count(*) as blocks
    from block
    where block.chain = span.chain and block.height >= span.from_height and block.height < span.until_height
    group by block.author
  ) own on own.author = maker.validator
) made
