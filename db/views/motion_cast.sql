/* motion_cast: motion_cast_defined, kept */
create table motion_cast as table motion_cast_defined;
alter table motion_cast add primary key (fact_id);
create index motion_cast_subject on motion_cast (chain, council, motion_hash);
create index motion_cast_motion on motion_cast (motion, height, ordinal);
create index motion_cast_voter on motion_cast (chain, council, voter, height);
analyze motion_cast;
