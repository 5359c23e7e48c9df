/* kpi_award: what a KPI paid to whom, by judgement or by record. A handle where records name one; a member where a number is known */
create view kpi_award as
select
  kpi.chain,
  kpi.round,
  kpi.kpi,
  'defined' as origin,
  award.member,
  null as handle,
  trim_scale(award.amount::numeric)::text as amount,
  kpi.definition -> 'reward' ->> 'currency' as currency
from kpi
join kpi_grade grade on (grade.chain, grade.round, grade.kpi) = (kpi.chain, kpi.round, kpi.kpi)
cross join lateral jsonb_to_recordset(grade.awards) as award (member text, amount text)
where grade.verdict = 'met'
union all
select result.chain, item.round, result.kpi, 'recorded', result.member, result.handle, trim_scale(result.reward / 1000000.0)::text, 'USD'
from recorded_kpi_result result
join kpi_item item on item.chain = result.chain and item.kpi = result.kpi and item.origin = 'recorded'
where result.reward is not null
