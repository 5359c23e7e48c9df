/* member_handle_span: which handle a member had from when to when, by place in the chain */
create view member_handle_span as
select
  handle.*,
  lead(height) over chain_order as until_height,
  lead(ordinal) over chain_order as until_ordinal,
  lead(named_at) over chain_order as until_at
from member_handle handle
window chain_order as (partition by chain, member order by height, ordinal)
