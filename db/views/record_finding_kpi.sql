/* record_finding_kpi: where sums of targets and hand-kept leaderboards do not follow from their own lines */
create view record_finding_kpi as
with earned as (
  select chain, round, sum(reward) as reward, sum(reward_native) as native from recorded_kpi_earning group by chain, round
), person as (
  select chain, member, count(*) as rounds, sum(reward) as reward, sum(reward_native) as native from recorded_kpi_earning group by chain, member
), judged as (
  select chain, kpi, sum(reward) as reward from recorded_kpi_result group by chain, kpi
), mean as (
  select chain, handle, name, avg(value) as value from recorded_leaderboard_figure where term is not null group by chain, handle, name
)
select
  'kpi-sum-differs'::text as kind,
  stated.chain,
  null::text as term,
  stated.round::text as subject,
  stated.fact_id as fact,
  null::text as other_fact,
  total.summed as expected,
  total.stated as stated,
  total.unit,
  null::text as evidence
from recorded_kpi_round stated
join earned on earned.chain = stated.chain and earned.round = stated.round
cross join lateral (values (earned.reward, stated.total, 'USD'), (earned.native, stated.total_native, stated.asset)) as total (summed, stated, unit)
where total.summed <> total.stated
union all
select 'kpi-elected-differs', standing.chain, null, standing.handle, standing.fact_id, null, person.rounds, standing.elected, 'round', standing.member
from recorded_kpi_standing standing
join person on person.chain = standing.chain and person.member = standing.member
where person.rounds <> standing.elected
union all
select 'kpi-earned-differs', standing.chain, null, standing.handle, standing.fact_id, null, total.summed, total.stated, total.unit, standing.member
from recorded_kpi_standing standing
join person on person.chain = standing.chain and person.member = standing.member
cross join lateral (values (person.reward, standing.earned, 'USD'), (person.native, standing.earned_native, standing.asset)) as total (summed, stated, unit)
where total.summed <> total.stated
union all
select 'kpi-reward-differs', kpi.chain, null, kpi.kpi, kpi.fact_id, null, judged.reward, kpi.rewarded, 'USD', kpi.title
from recorded_kpi kpi
join judged on judged.chain = kpi.chain and judged.kpi = kpi.kpi
where judged.reward <> kpi.rewarded
union all
select 'leaderboard-average-differs', stated.chain, null, coalesce(stated.handle || ': ', '') || stated.name, stated.fact_id, null,
  round(mean.value::numeric * 100), round(stated.value::numeric * 100), 'hundredth', null
from recorded_leaderboard_figure stated
join mean on mean.chain = stated.chain and mean.name = stated.name and mean.handle is not distinct from stated.handle
where stated.term is null and stated.handle is null and abs(stated.value - mean.value) > 0.5 and abs(stated.value - mean.value) > 0.005 * abs(mean.value)
