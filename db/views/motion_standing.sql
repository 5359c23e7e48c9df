/* motion_standing: motion_standing_defined, kept */
create table motion_standing as table motion_standing_defined;
alter table motion_standing add primary key (fact_id);
create index motion_standing_subject on motion_standing (chain, council, motion_hash);
create index motion_standing_decision on motion_standing (chain, council, decided_height);
create index motion_standing_status on motion_standing (status);
analyze motion_standing;
