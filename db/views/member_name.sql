/* member_name: everybody with a membership under number and handle, as little as a list needs to find, filter and order them */
create view member_name as
with known as (
  select chain, member from membership
  union
  select chain, member from member_handle
  union
  select chain, member from member_account
)
select
  known.chain,
  known.member,
  case when known.member ~ '^\d{1,18}$' then known.member::int8 end as number,
  named.handle,
  joined.joined_at
from known
left join membership joined on joined.chain = known.chain and joined.member = known.member
left join lateral (
  select handle from member_handle each
  where each.chain = known.chain and each.member = known.member
  order by height desc, ordinal desc limit 1
) named on true
