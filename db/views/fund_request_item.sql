/* fund_request_item: every request for money that an action or a look tells of. As with motions, the number is in the row alone,
   and is counted by proposer where no look saw the row */
create view fund_request_item as
with stood as (
  select distinct on (line.chain, line.proposer, line.request, line.until_height)
    line.*,
    first_value(line.height) over past as first_height,
    line.fact_id = watch.look_fact as present,
    case when line.fact_id = watch.look_fact then watch.seen_height else line.height end as known_height,
    min(line.height) filter (where line.section = 1) over (partition by line.chain, line.proposer, line.request, line.until_height) as agreed_by_height,
    min(line.looked_at) filter (where line.section = 1) over (partition by line.chain, line.proposer, line.request, line.until_height) as agreed_by
  from fund_request_row line
  join fund_watch watch on watch.chain = line.chain
  window past as (partition by line.chain, line.proposer, line.request, line.until_height order by line.height, line.ordinal)
  order by line.chain, line.proposer, line.request, line.until_height, line.height desc, line.ordinal desc
), said as (
  select request.*,
    row_number() over (partition by request.chain, request.proposer order by request.height, request.ordinal) - 1 as position,
    coalesce(before.value, after.value) as period
  from fund_request request
  left join lateral (
    select value from fund_setting where chain = request.chain and setting = 'n.takecoin' and height <= request.height
    order by height desc, ordinal desc limit 1
  ) before on true
  left join lateral (
    select value from fund_setting where chain = request.chain and setting = 'n.takecoin' and height > request.height
    order by height, ordinal limit 1
  ) after on true
), pair as (
  select stood.chain, stood.proposer, stood.request, stood.until_height, said.fact_id as said_fact, said.position,
    coalesce(abs(said.height + said.period - stood.until_height), 1000000000) as gap
  from stood
  join said on said.chain = stood.chain and said.proposer = stood.proposer and said.motion = stood.motion
    and said.amount = stood.amount and said.height < stood.until_height
), chosen as (
  select distinct on (chain, proposer, request, until_height) * from (
    select distinct on (said_fact) * from pair order by said_fact, gap, request::numeric
  ) best
  order by chain, proposer, request, until_height, gap
), anchor as (
  select chain, proposer, position, request::numeric - position as ahead from chosen where gap <= 1
), counted as (
  select said.*,
    case when previous.ahead = next.ahead or previous.ahead is null or next.ahead is null
      then coalesce(previous.ahead, next.ahead, case when watch.from_the_start then 0 end) + said.position end as number
  from said
  join fund_watch watch on watch.chain = said.chain
  left join lateral (
    select ahead from anchor where anchor.chain = said.chain and anchor.proposer = said.proposer and anchor.position < said.position
    order by position desc limit 1
  ) previous on true
  left join lateral (
    select ahead from anchor where anchor.chain = said.chain and anchor.proposer = said.proposer and anchor.position > said.position
    order by position limit 1
  ) next on true
  where not exists (select from chosen where chosen.said_fact = said.fact_id)
)
select
  coalesce(said.chain || ':fund-request:' || said.height || '.' || said.ordinal,
    stood.chain || ':fund-request:row-' || stood.proposer || '-' || stood.request || '-' || stood.until_height) as key,
  stood.chain, stood.proposer, stood.request,
  case when said.fact_id is null then 'row-only' when chosen.gap <= 1 then 'certain' else 'probable' end as basis,
  stood.motion, stood.content, stood.amount, stood.asset, stood.receiver,
  said.fact_id as asked_fact, said.height as asked_height, said.asked_at,
  coalesce(said.height, 0) as opened_height,
  coalesce(said.height, stood.first_height) as place_height,
  stood.fact_id as row_fact, stood.present, stood.known_height, stood.section, stood.until_height,
  stood.agreed_by_height, stood.agreed_by, stood.requested, stood.approved, stood.unapproved
from stood
left join chosen on (chosen.chain, chosen.proposer, chosen.request, chosen.until_height)
  = (stood.chain, stood.proposer, stood.request, stood.until_height)
left join said on said.fact_id = chosen.said_fact
union all
select
  chain || ':fund-request:' || height || '.' || ordinal,
  chain, proposer,
  case when number >= 0 and not exists (
    select from stood where stood.chain = counted.chain and stood.proposer = counted.proposer and stood.request = number::text
  ) then number::text end,
  'counted',
  motion, content, amount, asset, null,
  fact_id, height, asked_at,
  height, height,
  null, false, null, null, (height + period)::int8,
  null, null, null, null, null
from counted
