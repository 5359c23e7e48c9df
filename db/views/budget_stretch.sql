/* budget_stretch: budget_stretch_defined, kept */
create table budget_stretch as table budget_stretch_defined;
alter table budget_stretch add primary key (chain, fact_id);
create index budget_stretch_place on budget_stretch (chain, budget, asset, height, ordinal, fact_id);
analyze budget_stretch;
