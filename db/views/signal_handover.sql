/* signal_handover: days until the last term of a secretariat that is stated ends and no other is stated after it; up to thirty days after
   its end. A day begins at midnight in Beijing, where the secretariat's calendar is kept */
create view signal_handover as
select
  newest.chain,
  'handover-ahead' as rule,
  newest.term as subject,
  (extract(epoch from newest.until - frontier.at) / 86400)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object('endsAt', (extract(epoch from newest.until) * 1000)::int8, 'members', newest.members) as facts
from (
  select distinct on (stated.chain)
    stated.chain,
    stated.term,
    (stated.definition ->> 'until')::timestamp at time zone 'Asia/Shanghai' as until,
    (select jsonb_agg(person ->> 'name') from jsonb_array_elements(stated.definition -> 'members') person) as members
  from secretariat_term stated
  where jsonb_typeof(stated.definition) = 'object'
  order by stated.chain, stated.definition ->> 'until' desc
) newest
join signal_frontier frontier on frontier.chain = newest.chain
where newest.until > frontier.at - interval '30 days'
