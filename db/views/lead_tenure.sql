/* lead_tenure: who led a group from when to when. The member behind a worker is the one who applied */
create view lead_tenure as
with change as (
  select *,
    lead(fact_id) over chain_order as until_fact,
    lead(height) over chain_order as until_height,
    lead(ordinal) over chain_order as until_ordinal,
    lead(changed_at) over chain_order as until_at
  from lead_change
  window chain_order as (partition by chain, working_group order by height, ordinal)
)
select
  change.fact_id,
  change.chain,
  change.working_group,
  change.worker,
  application.member,
  change.height as from_height,
  change.ordinal as from_ordinal,
  change.changed_at as from_at,
  change.until_fact,
  change.until_height,
  change.until_ordinal,
  change.until_at
from change
left join hire on hire.chain = change.chain and hire.working_group = change.working_group and hire.worker = change.worker
left join application
  on application.chain = hire.chain and application.working_group = hire.working_group and application.application = hire.application
where change.worker is not null
