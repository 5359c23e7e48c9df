/* kpi_item: every KPI, as people define it now or as records name it. `round` is its number; records without one stand under the name
   of their network. Money is a decimal text in whole units of its currency */
create view kpi_item as
select
  kpi.chain,
  kpi.round,
  kpi.kpi,
  'defined' as origin,
  kpi.definition,
  kpi.definition ->> 'section' as section,
  kpi.definition ->> 'title' as title,
  kpi.definition -> 'reward' ->> 'amount' as reward,
  kpi.definition -> 'reward' ->> 'currency' as currency,
  kpi.definition ->> 'sharing' as sharing,
  kpi.definition ->> 'grading' as grading,
  kpi.definition ->> 'scope' as scope,
  null as measurable,
  (kpi.definition ->> 'from')::int8 as from_height,
  (kpi.definition ->> 'deadline')::int8 as deadline,
  kpi.definition -> 'annihilation' ->> 'text' as annihilation,
  null as rewarded,
  kpi.author,
  kpi.at
from kpi
union all
select
  recorded.chain,
  coalesce(recorded.round::text, 'other-' || lower(regexp_replace(recorded.network, '[^A-Za-z0-9]+', '-', 'g'))),
  recorded.kpi,
  'recorded',
  null,
  coalesce(recorded.section, recorded.network),
  recorded.title,
  trim_scale(recorded.reward / 1000000.0)::text,
  'USD',
  lower(recorded.distribution),
  recorded.grading,
  recorded.measure,
  recorded.measurable,
  recorded.starts,
  recorded.deadline,
  recorded.annihilation,
  trim_scale(recorded.rewarded / 1000000.0)::text,
  null,
  null
from recorded_kpi recorded
