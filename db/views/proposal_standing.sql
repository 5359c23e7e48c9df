/* proposal_standing: proposal_standing_defined, kept */
create table proposal_standing as table proposal_standing_defined;
alter table proposal_standing add primary key (fact_id);
create index proposal_standing_subject on proposal_standing (chain, proposal);
create index proposal_standing_status on proposal_standing (status);
create index proposal_standing_term on proposal_standing (created_term);
analyze proposal_standing;
