/* producer_schedule: who stands in each version of the schedule, in the order of their slots. A header's announcement counts before what
   a node answered, and the first before later ones */
create view producer_schedule as
select distinct on (chain, version) chain, version, fact_id, height, announced, producers, keys, named_at
from schedule_naming
where cardinality(producers) > 0
order by chain, version, announced desc, height, ordinal, fact_id
