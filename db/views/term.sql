/* term: from one election of a council to the next, by place in the chain. `number` counts elected councils and is known where the
   chain is read from its beginning; `query_node_number` is what query nodes call it, which count the empty first council too */
create view term as
with elected as (
  select milestone.*,
    row_number() over chain_order as place,
    lead(fact_id) over chain_order as until_term,
    lead(height) over chain_order as until_height,
    lead(ordinal) over chain_order as until_ordinal,
    lead(reached_at) over chain_order as until_at
  from election_milestone milestone
  where milestone = 'elected'
  window chain_order as (partition by chain, council order by height, ordinal)
)
select
  elected.fact_id as term,
  elected.chain,
  elected.council,
  elected.cycle,
  case when read.from_start then elected.place end as number,
  case when read.from_start then elected.place + 1 end as query_node_number,
  elected.members,
  elected.height as from_height,
  elected.ordinal as from_ordinal,
  elected.reached_at as from_at,
  elected.until_term,
  elected.until_height,
  elected.until_ordinal,
  elected.until_at,
  read.covered
from elected
cross join lateral (
  select
    coalesce(bool_or(span.first <= 1), false) as from_start,
    coalesce(bool_or(span.last >= coalesce(elected.until_height, span.newest)), false) as covered
  from (select *, max(last) over (partition by chain) as newest from coverage where chain = elected.chain) span
  where elected.height between span.first and span.last
) read
