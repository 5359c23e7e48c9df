/* member_account_span: accounts of members from when to when. A staking account counts from its confirmation to its removal */
create view member_account_span as
with change as (
  select *,
    lead(height) over chain_order as until_height,
    lead(ordinal) over chain_order as until_ordinal,
    lead(changed_at) over chain_order as until_at
  from member_account
  where change <> 'added'
  -- the one root or controller is replaced by the next; staking accounts stand beside each other
  window chain_order as (partition by chain, member, role, case when role = 'staking' then account end order by height, ordinal)
)
select fact_id, chain, height, ordinal, member, role, account, changed_at as from_at, until_height, until_ordinal, until_at
from change
where change <> 'removed'
