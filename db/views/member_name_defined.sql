/* member_name_defined: everybody with a membership under number and handle, as little as a list needs to find, filter and order them */
create view member_name_defined as
with known as (
  select chain, member from membership
  union
  select chain, member from member_handle
  union
  select chain, member from member_account
), named as (
  select distinct on (chain, member) chain, member, handle
  from member_handle
  order by chain desc, member desc, height desc, ordinal desc
)
select
  known.chain,
  known.member,
  case when known.member ~ '^\d{1,18}$' then known.member::int8 end as number,
  named.handle,
  joined.joined_at
from known
left join lateral (
  select joined_at from membership
  where membership.chain = known.chain and membership.member = known.member
  order by height, ordinal limit 1
) joined on true
left join named on named.chain = known.chain and named.member = known.member
