/* multisig_receipt: multisig_receipt_defined, kept */
create table multisig_receipt as table multisig_receipt_defined;
alter table multisig_receipt add primary key (key);
create index multisig_receipt_chain on multisig_receipt (chain);
analyze multisig_receipt;
