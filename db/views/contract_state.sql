/* contract_state: the code and the ABI that accounts were known to have, as an action set them or a look at a node saw them; no hash where
   they had none */
create view contract_state as
select fact_id, account, 'code' as part, chain, height, ordinal, code_hash as hash, null::int4 as bytes, sampled, slot, stated_at
from code_state
union all
select fact_id, account, 'abi', chain, height, ordinal, abi_hash, bytes, sampled, slot, stated_at
from abi_state
