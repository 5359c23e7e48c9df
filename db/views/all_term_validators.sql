/* all_term_validators: who made blocks in each term and for how much. On a chain, rewards are the payments of eras that ended in it, and
   sets and stakes are those that
   stand at its ends */
create view all_term_validators as
select
  written.chain || ':record:' || written.term as term,
  written.rewards,
  written.active_opening::int8 as active_opening,
  written.active_closing::int8 as active_closing,
  written.stake_opening,
  written.stake_closing,
  written.block_time,
  written.implied_apr,
  written.asset
from recorded_validator_term written
union all
select
  term.chain || ':term:' || coalesce(term.number::text, 'at-' || term.from_height),
  paid.payout,
  cardinality(opening.validators),
  cardinality(closing.validators),
  staked_before.stake,
  staked_after.stake,
  extract(epoch from term.until_at - term.from_at)::float8 / nullif(term.until_height - term.from_height, 0),
  null,
  paid.asset
from term
left join lateral (
  select sum(era.payout) as payout, min(era.asset) as asset
  from era_payment era
  where term.covered and era.chain = term.chain and era.height >= term.from_height and era.height < term.until_height
) paid on true
left join lateral (
  select validators from validator_set made
  where made.chain = term.chain and made.height <= term.from_height
  order by made.height desc limit 1
) opening on true
left join lateral (
  select validators from validator_set made
  where made.chain = term.chain and made.height < term.until_height
  order by made.height desc limit 1
) closing on true
left join lateral (
  select stake from era_score score
  where score.chain = term.chain and score.height <= term.from_height
  order by score.height desc limit 1
) staked_before on true
left join lateral (
  select stake from era_score score
  where score.chain = term.chain and score.height < term.until_height
  order by score.height desc limit 1
) staked_after on true
