/* producer_look: every look at the election, and who stood in the schedule then; null where nobody told. Those who sit are as many as it names */
create view producer_look as
select look.fact_id, look.chain, look.height, look.ordinal, look.ranked_at as at, schedule.producers, cardinality(schedule.producers) as seats
from (select distinct fact_id, chain, height, ordinal, ranked_at from producer_rank) look
left join lateral (
  select block.spec from block where block.chain = look.chain and block.height <= look.height order by block.height desc limit 1
) head on true
left join producer_schedule schedule on schedule.chain = look.chain and schedule.version = head.spec
