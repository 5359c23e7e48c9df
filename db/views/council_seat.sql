/* council_seat: who sat in a council from when to when. Not exact where the span that is read begins with the member already seated */
create view council_seat as
with composition as (
  select *,
    row_number() over (partition by chain, council order by height, ordinal) as number,
    lead(fact_id) over (partition by chain, council order by height, ordinal) as next_fact,
    lead(height) over (partition by chain, council order by height, ordinal) as next_height,
    lead(composed_at) over (partition by chain, council order by height, ordinal) as next_at
  from council_composition
), seated as (
  -- consecutive compositions that hold an account share the difference of its two counts
  select composition.*, member.account,
    number - row_number() over (partition by chain, council, member.account order by number) as tenure
  from composition
  cross join lateral (select distinct unnest(members)) as member (account)
), tenure as (
  select
    chain,
    council,
    account,
    (array_agg(fact_id order by number))[1] as from_fact,
    min(height) as from_height,
    min(composed_at) as from_at,
    (array_agg(next_fact order by number desc))[1] as until_fact,
    (array_agg(next_height order by number desc))[1] as until_height,
    (array_agg(next_at order by number desc))[1] as until_at
  from seated
  group by chain, council, account, tenure
)
select tenure.*,
  not exists (
    select from coverage
    where coverage.chain = tenure.chain and coverage.first = tenure.from_height and coverage.first > 1
  ) as from_exact
from tenure
