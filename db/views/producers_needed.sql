/* producers_needed: the signatures that an authority of the producers needs out of so many */
create function producers_needed(authority text, producers int4) returns int4
language sql immutable as $$
  select case authority
    when 'active' then producers * 2 / 3 + 1
    when 'major' then producers / 2 + 1
    when 'minor' then producers / 3 + 1
  end
$$
