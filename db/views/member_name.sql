/* member_name: everybody with a membership under number and handle, as little as a list needs to find, filter and order them */
create view member_name as
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
left join membership joined on joined.chain = known.chain and joined.member = known.member
left join named on named.chain = known.chain and named.member = known.member
