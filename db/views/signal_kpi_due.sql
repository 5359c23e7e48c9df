/* signal_kpi_due: days until the deadline of a KPI that nobody judged, up to two weeks after it. Those that forfeit rewards stand under
   a rule of their own */
create view signal_kpi_due as
select
  item.chain,
  case when item.annihilation is null then 'kpi-due' else 'kpi-annihilating' end as rule,
  item.round || '/' || item.kpi as subject,
  ((item.deadline - frontier.height) * frontier.block_hours / 24)::float8 as value,
  1 as good,
  frontier.at,
  frontier.height,
  false as provisional,
  jsonb_build_object(
    'title', item.title,
    'owner', coalesce(owner.handle, item.definition ->> 'owner'),
    'dueAt', (extract(epoch from frontier.at) * 1000 + (item.deadline - frontier.height) * frontier.block_hours * 3600000)::int8,
    'evidence', (
      select count(distinct proof.need) from kpi_proof proof
      where proof.chain = item.chain and proof.round = item.round and proof.kpi = item.kpi and not proof.withdrawn
    )
  ) as facts
from kpi_item item
join signal_frontier frontier on frontier.chain = item.chain
left join kpi_grade grade on grade.chain = item.chain and grade.round = item.round and grade.kpi = item.kpi
left join member_handle owner on owner.chain = item.chain and owner.member = item.definition ->> 'owner'
where item.origin = 'defined' and item.definition ->> 'voided' is null and grade.verdict is null
  and (item.deadline - frontier.height) * frontier.block_hours > -336
