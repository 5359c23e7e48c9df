/* multisig_course: multisig_course_defined, kept */
create table multisig_course as table multisig_course_defined;
alter table multisig_course add primary key (key);
create index multisig_course_name on multisig_course (chain, proposer, proposal);
create index multisig_course_transaction on multisig_course (chain, proposer, proposal, transaction_id);
analyze multisig_course;
