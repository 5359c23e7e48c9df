/* proposal_round: proposal_round_defined, kept */
create table proposal_round as table proposal_round_defined;
alter table proposal_round add primary key (round);
create index proposal_round_subject on proposal_round (chain, proposal, opened_height, opened_ordinal);
analyze proposal_round;
