/* multisig_course: multisig_course_defined, kept */
create table multisig_course as table multisig_course_defined;
alter table multisig_course add primary key (key);
create index multisig_course_name on multisig_course (chain, proposer, proposal);
create index multisig_course_transaction on multisig_course (chain, proposer, proposal, transaction_id);
create index multisig_course_known on multisig_course (chain, known_at desc, key);
create index multisig_course_upgrade on multisig_course (chain, proposer) where coalesce(code_account, abi_account) is not null;
create index multisig_course_settling on multisig_course (chain, settles_by) where settles_by is not null;
analyze multisig_course;
