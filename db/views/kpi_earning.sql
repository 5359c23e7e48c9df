/* kpi_earning: what each member earned in each round. Of recorded rounds the list of earnings of the round counts where there is one,
   else the sum of what is recorded by KPI */
create view kpi_earning as
select chain, round, origin, member, max(handle) as handle, currency, trim_scale(sum(amount::numeric))::text as amount, count(*)::int4 as awards
from kpi_award award
where origin = 'defined' or not exists (
  select from recorded_kpi_earning listed where listed.chain = award.chain and listed.round::text = award.round
)
group by chain, round, origin, member, case when member is null then handle end, currency
union all
select chain, round::text, 'recorded', member, handle, 'USD', trim_scale(reward / 1000000.0)::text, null
from recorded_kpi_earning
where reward is not null
