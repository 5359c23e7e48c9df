/* fund_motion_item: every motion that an action or a look tells of. The number of a motion is in its row alone: an action is the row's when
   proposer and title are the same and it asks for no less; `certain` where the row's last block of approval says when it was proposed, too.
   Motions without a row are counted from the nearest certain one, or from the first block, while both sides agree */
create view fund_motion_item as
with stood as (
  select distinct on (line.chain, line.motion, line.proposer, line.until_height)
    line.*,
    first_value(line.height) over past as first_height,
    first_value(line.remaining) over past as first_remaining,
    line.fact_id = watch.look_fact as present,
    case when line.fact_id = watch.look_fact then watch.seen_height else line.height end as known_height
  from fund_motion_row line
  join fund_watch watch on watch.chain = line.chain
  window past as (partition by line.chain, line.motion, line.proposer, line.until_height order by line.height, line.ordinal)
  order by line.chain, line.motion, line.proposer, line.until_height, line.height desc, line.ordinal desc
), said as (
  select motion.*,
    row_number() over (partition by motion.chain order by motion.height, motion.ordinal) - 1 as position,
    coalesce(before.value, after.value) as period
  from fund_motion motion
  left join lateral (
    select value from fund_setting where chain = motion.chain and setting = 'n.proposer' and height <= motion.height
    order by height desc, ordinal desc limit 1
  ) before on true
  left join lateral (
    select value from fund_setting where chain = motion.chain and setting = 'n.proposer' and height > motion.height
    order by height, ordinal limit 1
  ) after on true
), pair as (
  select stood.chain, stood.motion, stood.until_height, stood.proposer, said.fact_id as said_fact, said.position,
    coalesce(abs(said.height + said.period - stood.until_height), 1000000000) as gap
  from stood
  join said on said.chain = stood.chain and said.proposer = stood.proposer and said.title = stood.title
    and said.amount >= stood.first_remaining and said.height < stood.until_height
), chosen as (
  select distinct on (chain, motion, until_height, proposer) * from (
    select distinct on (said_fact) * from pair order by said_fact, gap, motion::numeric
  ) best
  order by chain, motion, until_height, proposer, gap
), anchor as (
  select chain, position, motion::numeric - position as ahead from chosen where gap <= 1
), counted as (
  select said.*,
    case when previous.ahead = next.ahead or previous.ahead is null or next.ahead is null
      then coalesce(previous.ahead, next.ahead, case when watch.from_the_start then 0 end) + said.position end as number
  from said
  join fund_watch watch on watch.chain = said.chain
  left join lateral (
    select ahead from anchor where anchor.chain = said.chain and anchor.position < said.position order by position desc limit 1
  ) previous on true
  left join lateral (
    select ahead from anchor where anchor.chain = said.chain and anchor.position > said.position order by position limit 1
  ) next on true
  where not exists (select from chosen where chosen.said_fact = said.fact_id)
)
select
  coalesce(said.chain || ':fund-motion:' || said.height || '.' || said.ordinal,
    stood.chain || ':fund-motion:row-' || stood.motion || '-' || stood.until_height) as key,
  stood.chain, stood.motion,
  case when said.fact_id is null then 'row-only' when chosen.gap <= 1 then 'certain' else 'probable' end as basis,
  stood.proposer, stood.title, stood.content,
  coalesce(said.amount, stood.first_remaining) as amount,
  stood.asset,
  said.fact_id as proposed_fact, said.height as proposed_height, said.proposed_at,
  coalesce(said.height, 0) as opened_height,
  coalesce(said.height, stood.first_height) as place_height,
  coalesce(said.ordinal, stood.motion::numeric::int8) as place_ordinal,
  stood.fact_id as row_fact, stood.present, stood.known_height, stood.looked_at,
  stood.remaining as row_remaining, stood.section, stood.until_height,
  stood.requested, stood.approved, stood.unapproved
from stood
left join chosen on (chosen.chain, chosen.motion, chosen.until_height, chosen.proposer)
  = (stood.chain, stood.motion, stood.until_height, stood.proposer)
left join said on said.fact_id = chosen.said_fact
union all
select
  chain || ':fund-motion:' || height || '.' || ordinal,
  chain,
  case when number >= 0 and not exists (select from stood where stood.chain = counted.chain and stood.motion = number::text) then number::text end,
  'counted',
  proposer, title, content, amount, asset,
  fact_id, height, proposed_at,
  height, height, ordinal,
  null, false, null, null, null, null, (height + period)::int8,
  null, null, null
from counted
