/* worker_pay_defined: what each worker of a group was paid so far, and the part of it that was missed at its time */
create view worker_pay_defined as
select chain, budget, worker, sum(amount) as paid, coalesce(sum(amount) filter (where overdue), 0) as overdue
from reward
where worker is not null
group by chain, budget, worker
