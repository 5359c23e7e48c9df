/* multisig_effect: the account has the code, or the ABI, that was signed, and had another before: no execution needs more proof.
   It was seen in a block, or by a look at a node between two heights */
create view multisig_effect as
select
  course.key,
  wanted.part,
  after.fact_id,
  after.height,
  after.sampled,
  after.at as seen_at,
  before.fact_id as before_fact,
  before.height as before_height,
  before.hash as before_hash
from multisig_course course
join chain on chain.id = course.chain
cross join lateral (
  values ('code', course.code_account, course.code_hash), ('abi', course.abi_account, course.abi_hash)
) as wanted (part, account, hash)
cross join lateral (
  select state.*, seen.at
  from contract_state state
  cross join lateral (
    select coalesce(timestamptz '2000-01-01 00:00:00+00' + state.slot * chain.slot_interval_ms * interval '1 millisecond', state.stated_at) as at
  ) seen
  where state.chain = course.chain and state.account = wanted.account and state.part = wanted.part and state.hash = wanted.hash
    and seen.at >= course.ended_at
  order by state.height, state.ordinal
  limit 1
) after
cross join lateral (
  select state.*
  from contract_state state
  where state.chain = course.chain and state.account = wanted.account and state.part = wanted.part
    and (state.height, state.ordinal) < (after.height, after.ordinal)
  order by state.height desc, state.ordinal desc
  limit 1
) before
where course.ending = 'executed' and wanted.hash is not null and before.hash is distinct from wanted.hash
