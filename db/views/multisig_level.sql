/* multisig_level: multisig_level_defined, kept */
create table multisig_level as table multisig_level_defined;
alter table multisig_level add primary key (multisig, level);
create index multisig_level_name on multisig_level (chain, proposer, proposal);
create index multisig_level_actor on multisig_level (chain, actor);
analyze multisig_level;
