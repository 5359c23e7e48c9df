/* outbox_standing: how many messages of each channel stand how, and since when the oldest of them; neither names nor texts, so that whoever
   may not enter the desk may see whether messages get out */
create view outbox_standing as
select channel.id as channel, channel.kind, outbox.state, count(*)::int4 as messages, min(outbox.created_at) as oldest_at
from desk.outbox join desk.channel on channel.id = outbox.channel
group by channel.id, outbox.state
