/* authority_behind: the permission that decides for another: where one account alone acts for it, and it was not asked itself, that one */
create function authority_behind(of_chain text, of_level text, until int8, asked text[]) returns text
language plpgsql stable as $$
declare
  behind text := of_level;
  state authority_state;
begin
  for step in 1..6 loop
    exit when producer_authority(behind) is not null or behind = any(asked);
    select * into state from authority_in_force(of_chain, behind, until);
    exit when not found or state.threshold is null or cardinality(state.levels) <> 1 or state.weights[1] < state.threshold;
    behind := state.levels[1];
  end loop;
  return behind;
end
$$
