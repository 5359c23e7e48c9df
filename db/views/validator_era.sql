/* validator_era: a validator in an era: its blocks, its points as the state said at the end, what stood behind it, the share of the pay of
   the era that its points stand for, and what was paid of it. Null is not known; an era that runs has no points yet */
create view validator_era as
select
  active.chain,
  active.era,
  active.validator,
  active.sessions,
  active.known_sessions,
  active.expected,
  active.authored,
  active.offline,
  case when score.fact_id is not null then coalesce(points.points, 0) end as points,
  score.total as total_points,
  score.stake as total_stake,
  stake.total as stake,
  stake.own as own_stake,
  stake.nominators,
  coalesce(stake.commission, preference.commission) as commission,
  payment.payout as era_payout,
  case when score.fact_id is not null then div(payment.payout * coalesce(points.points, 0), nullif(score.total, 0)) end as earned,
  coalesce(payment.asset, stake.asset, score.asset) as asset,
  (select count(*) from slash_report
    where slash_report.chain = active.chain and slash_report.era = active.era and slash_report.validator = active.validator) as slashes,
  claim.height as claimed_height,
  claim.amount as claimed
from (
  -- grouped, not joined: a condition on an era or a validator reaches each part
  select chain, era, validator, max(sessions) as sessions, max(known_sessions) as known_sessions, max(expected) as expected,
    max(authored) as authored, max(offline) as offline
  from (
    select chain, era, validator, sessions, known_sessions, expected, authored, offline from validator_tally
    union all
    select chain, era, validator, null, null, null, null, null from era_stake
    union all
    select chain, era, validator, null, null, null, null, null from era_points
  ) part
  group by chain, era, validator
) active
left join lateral (
  select * from era_stake each
  where each.chain = active.chain and each.era = active.era and each.validator = active.validator
  order by each.height limit 1
) stake on true
left join era_score score on score.chain = active.chain and score.era = active.era
left join era_points points on points.fact_id = score.fact_id and points.validator = active.validator
left join era_payment payment on payment.chain = active.chain and payment.era = active.era
left join lateral (
  select each.commission from validator_preference each
  where each.chain = active.chain and each.validator = active.validator and each.height < payment.height
  order by each.height desc, each.ordinal desc limit 1
) preference on stake.commission is null
left join lateral (
  select started.height, (
    -- the parts of a claim follow it, up to the next claim of the block
    select sum(part.amount) from stake_change part
    where part.chain = started.chain and part.height = started.height and part.ordinal > started.ordinal and part.change = 'rewarded'
      and part.ordinal < coalesce((select min(next.ordinal) from payout next
        where next.chain = started.chain and next.height = started.height and next.ordinal > started.ordinal), 2147483647)
  ) as amount
  from payout started
  where started.chain = active.chain and started.era = active.era and started.validator = active.validator
  order by started.height, started.ordinal limit 1
) claim on true
