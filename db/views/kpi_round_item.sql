/* kpi_round_item: every round of KPIs, defined or recorded, also those of which only KPIs or earnings are recorded. `possible` is the most
   it may pay and `stated` what is said to have been paid; both are decimal texts in whole units of the currency, null where not stated */
create view kpi_round_item as
select
  chain,
  round,
  'defined' as origin,
  case when round ~ '^\d{1,9}$' then round::int8 end as number,
  definition ->> 'title' as title,
  (definition ->> 'term')::int4 as term,
  from_height,
  deadline,
  definition ->> 'deadlineDate' as deadline_date,
  definition ->> 'thread' as thread,
  coalesce(
    definition -> 'reward' ->> 'amount',
    (select trim_scale(sum((kpi.definition -> 'reward' ->> 'amount')::numeric))::text from kpi
      where kpi.chain = kpi_round.chain and kpi.round = kpi_round.round and kpi.definition ->> 'voided' is null
      having count(distinct kpi.definition -> 'reward' ->> 'currency') = 1)
  ) as possible,
  coalesce(definition -> 'reward' ->> 'currency',
    (select min(kpi.definition -> 'reward' ->> 'currency') from kpi where kpi.chain = kpi_round.chain and kpi.round = kpi_round.round)
  ) as currency,
  null as stated,
  author,
  at
from kpi_round
union all
select
  named.chain,
  named.round,
  'recorded',
  case when named.round ~ '^\d{1,9}$' then named.round::int8 end,
  null,
  null,
  round.starts,
  coalesce(round.deadline, round.ends),
  null,
  null,
  trim_scale(round.possible / 1000000.0)::text,
  'USD',
  trim_scale(round.total / 1000000.0)::text,
  null,
  null
from (
  select chain, round from kpi_item where origin = 'recorded'
  union
  select chain, round::text from recorded_kpi_round
  union
  select chain, round::text from recorded_kpi_earning
) named
left join recorded_kpi_round round on round.chain = named.chain and round.round::text = named.round
