/* worker_pay: worker_pay_defined, kept */
create table worker_pay as table worker_pay_defined;
alter table worker_pay add primary key (chain, budget, worker);
analyze worker_pay;
