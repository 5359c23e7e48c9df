/* contract_change: when the code or the ABI of an account was another than before, as far as it is known: in a block, or between two looks
   at a node. `begins` is where it is known first, which says nothing of when that came to be */
create view contract_change as
select state.*
from (
  select
    contract_state.*,
    lag(hash) over earlier as before_hash,
    lag(height) over earlier as before_height,
    row_number() over earlier = 1 as begins
  from contract_state
  window earlier as (partition by chain, account, part order by height, ordinal, fact_id)
) state
where state.begins and state.hash is not null or not state.begins and state.hash is distinct from state.before_hash
