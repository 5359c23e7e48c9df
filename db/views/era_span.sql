/* era_span: eras from their first block to the next era's, which tells their pay. The first one begins with the chain; of another the
   beginning is null where the payment of the one before is not read. The last one runs */
create view era_span as
select
  paid.chain,
  paid.era,
  paid.fact_id,
  coalesce(before.height, case when paid.era = 0 then 1 end) as from_height,
  before.paid_at as from_at,
  paid.height as until_height,
  paid.paid_at as until_at,
  paid.payout,
  paid.remainder,
  paid.asset
from era_payment paid
left join era_payment before on before.chain = paid.chain and before.era = paid.era - 1
union all
select chain.id, newest.era + 1, null, newest.height, newest.paid_at, null, null, null, null, null
from chain
cross join lateral (
  select * from era_payment each where each.chain = chain.id order by each.height desc limit 1
) newest
