/* signal_notice_half: hours since a notice was published first while it stands in one language only; 0 once it stands in both. Notices of
   the last two weeks */
create view signal_notice_half as
select
  said.chain,
  'notice-one-language' as rule,
  said.incident || '/' || (said.data ->> 'what') as subject,
  case when count(distinct said.data ->> 'lang') > 1 then 0 else extract(epoch from now() - min(said.at)) / 3600 end::float8 as value,
  1 as good,
  now() as at,
  null::int8 as height,
  false as provisional,
  jsonb_build_object(
    'posted', array_agg(distinct said.data ->> 'lang'),
    'places', array_agg(distinct said.data ->> 'place'),
    'at', (extract(epoch from min(said.at)) * 1000)::int8
  ) as facts
from incident_statement said
where said.kind = 'incident.announced' and said.at > now() - interval '14 days'
group by said.chain, said.incident, said.data ->> 'what'
