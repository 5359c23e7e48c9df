/* signal_sampler_late: seconds since a look at a chain's tables last succeeded, while it fails */
create view signal_sampler_late as
select
  sample.chain,
  'sampler-late' as rule,
  sample.name as subject,
  case when sample.error is null then 0 else extract(epoch from now() - sample.taken_at) end::float8 as value,
  1 as good,
  now() as at,
  sample.height,
  false as provisional,
  jsonb_build_object('lastAt', (extract(epoch from sample.taken_at) * 1000)::int8, 'problem', sample.error) as facts
from sample
