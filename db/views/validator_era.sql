/* validator_era: points of each validator in each era, as the state said at its end, and the share of the era's pay they stand for */
create view validator_era as
select
  points.fact_id,
  points.chain,
  points.era,
  points.validator,
  points.points,
  score.total as total_points,
  score.stake as total_stake,
  payment.payout as era_payout,
  div(payment.payout * points.points, nullif(score.total, 0)) as earned,
  payment.asset,
  preference.commission,
  (select count(*) from slash_report
    where slash_report.chain = points.chain and slash_report.era = points.era and slash_report.validator = points.validator) as slashes,
  (select min(payout.height) from payout
    where payout.chain = points.chain and payout.era = points.era and payout.validator = points.validator) as claimed_height
from era_points points
join era_score score on score.fact_id = points.fact_id
left join era_payment payment on payment.chain = points.chain and payment.era = points.era
left join lateral (
  select each.commission from validator_preference each
  where each.chain = points.chain and each.validator = points.validator and each.height < points.height
  order by each.height desc, each.ordinal desc limit 1
) preference on true
