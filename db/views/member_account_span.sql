/* member_account_span: accounts of members from when to when. A staking account counts from its confirmation to its removal */
create view member_account_span as
select
  held.fact_id,
  held.chain,
  held.height,
  held.ordinal,
  held.member,
  held.role,
  held.account,
  held.changed_at as from_at,
  later.height as until_height,
  later.ordinal as until_ordinal,
  later.changed_at as until_at
from member_account held
left join lateral (
  -- a lookup and no window, so that a query for one account reads one account
  select each.height, each.ordinal, each.changed_at from member_account each
  where each.chain = held.chain and each.member = held.member and each.role = held.role and each.change <> 'added'
    -- the one root or controller is replaced by the next; staking accounts stand beside each other
    and (held.role <> 'staking' or each.account = held.account)
    and (each.height, each.ordinal) > (held.height, held.ordinal)
  order by each.height, each.ordinal
  limit 1
) later on true
where held.change not in ('added', 'removed')
