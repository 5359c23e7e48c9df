/* coverage: the spans of heights that are completely read, as long as they can be */
create view coverage as
with read as (
  select chain, first, height as last
  from range
  where height >= first
), marked as (
  select *, (lag(last) over (partition by chain order by first) is distinct from first - 1)::int as starts
  from read
), numbered as (
  select *, sum(starts) over (partition by chain order by first) as span
  from marked
)
select chain, min(first) as first, max(last) as last
from numbered
group by chain, span
