/* member_name: member_name_defined, kept */
create table member_name as table member_name_defined;
alter table member_name add primary key (chain, member);
create index member_name_number on member_name (number, chain, member);
create index member_name_handle on member_name (handle, chain, member);
create index member_name_joined on member_name (joined_at, chain, member);
analyze member_name;
