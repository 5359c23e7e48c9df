/* authority_in_force: what was told last of who may act under a permission, up to a height where one is named; no row where nobody told */
create function authority_in_force(of_chain text, of_level text, until int8) returns setof authority_state
language sql stable as $$
  select state.*
  from authority_state state
  where state.chain = of_chain and state.account = split_part(of_level, '@', 1) and state.permission = split_part(of_level, '@', 2)
    and (until is null or state.height <= until)
  order by state.height desc, state.ordinal desc
  limit 1
$$
