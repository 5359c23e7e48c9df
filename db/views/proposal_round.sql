/* proposal_round: proposal_round_defined, kept */
create table proposal_round as table proposal_round_defined;
alter table proposal_round add primary key (round);
create index proposal_round_subject on proposal_round (chain, proposal, opened_height, opened_ordinal);
create index proposal_round_opened on proposal_round (opened_term);
create index proposal_round_decided on proposal_round (decided_term);
analyze proposal_round;
