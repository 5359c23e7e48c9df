/* validator_session: blocks that each validator made in each session, beside the even share of its slots. Null where the session
   still runs, where its slots are not known, or where an author of its blocks is not known */
create view validator_session as
select
  span.chain,
  span.session,
  span.era,
  span.from_height,
  span.until_height,
  maker.validator,
  span.slots::float8 / cardinality(span.validators) as expected,
  case when made.unknown = 0 and span.until_height is not null then made.blocks end as authored,
  case when span.until_height is not null then exists (
    select from validator_offline missing
    where missing.chain = span.chain and missing.validator = maker.validator
      and missing.height > span.from_height and missing.height <= span.until_height
  ) end as offline
from session_span span
cross join lateral unnest(span.validators) as maker (validator)
cross join lateral (
  select count(*) filter (where block.author = maker.validator) as blocks, count(*) filter (where block.author is null) as unknown
  from block
  where block.chain = span.chain and block.height >= span.from_height and block.height < span.until_height
) made
