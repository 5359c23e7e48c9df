/* member: everybody with a membership, as they are now; null where it was told before reading began */
create view member as
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
  named.handle,
  named.fact_id as handle_fact,
  joined.joined_by,
  joined.inviter,
  joined.referrer,
  joined.founding,
  joined.height as joined_height,
  joined.joined_at,
  joined.fact_id as joined_fact,
  root.account as root_account,
  controller.account as controller_account,
  said_name.name,
  said_about.about,
  said_avatar.avatar_uri,
  said_validator.validator_account,
  verified.verified
from known
left join membership joined on joined.chain = known.chain and joined.member = known.member
left join lateral (
  select handle, fact_id from member_handle each
  where each.chain = known.chain and each.member = known.member
  order by height desc, ordinal desc limit 1
) named on true
left join lateral (
  select account from member_account each
  where each.chain = known.chain and each.member = known.member and each.role = 'root'
  order by height desc, ordinal desc limit 1
) root on true
left join lateral (
  select account from member_account each
  where each.chain = known.chain and each.member = known.member and each.role = 'controller'
  order by height desc, ordinal desc limit 1
) controller on true
left join lateral (
  select name from member_profile each
  where each.chain = known.chain and each.member = known.member and each.name is not null
  order by height desc, ordinal desc limit 1
) said_name on true
left join lateral (
  select about from member_profile each
  where each.chain = known.chain and each.member = known.member and each.about is not null
  order by height desc, ordinal desc limit 1
) said_about on true
left join lateral (
  select avatar_uri from member_profile each
  where each.chain = known.chain and each.member = known.member and each.avatar_uri is not null
  order by height desc, ordinal desc limit 1
) said_avatar on true
left join lateral (
  select validator_account from member_profile each
  where each.chain = known.chain and each.member = known.member and each.validator_account is not null
  order by height desc, ordinal desc limit 1
) said_validator on true
left join lateral (
  select verified from member_verification each
  where each.chain = known.chain and each.member = known.member
  order by height desc, ordinal desc limit 1
) verified on true
