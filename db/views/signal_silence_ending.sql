/* signal_silence_ending: hours until a silence that is in force ends */
create view signal_silence_ending as
select
  silence.chain,
  'silence-ending' as rule,
  silence.silence as subject,
  (extract(epoch from silence.until_at - now()) / 3600)::float8 as value,
  1 as good,
  now() as at,
  null::int8 as height,
  false as provisional,
  jsonb_build_object('endsAt', (extract(epoch from silence.until_at) * 1000)::int8, 'reason', silence.reason)
    || case when silence.rule is null and silence.target is null then '{}'
      else jsonb_build_object('title', concat_ws(' ', silence.rule, silence.target)) end as facts
from silence
where silence.from_at <= now() and silence.until_at > now()
  and not exists (
    select from silence_end ended
    where ended.chain = silence.chain and ended.silence = silence.silence and ended.seq > silence.seq
  )
