/* producer_authority: which part of the producers in office acts under a permission, by the chain's own rule; null for every other one */
create function producer_authority(of_level text) returns text
language sql immutable as $$
  select case of_level
    when 'eosio@active' then 'active'
    when 'eosio.prods@active' then 'active'
    when 'eosio.prods@prod.major' then 'major'
    when 'eosio.prods@prod.minor' then 'minor'
  end
$$
