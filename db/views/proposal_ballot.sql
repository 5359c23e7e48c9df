/* proposal_ballot: proposal_ballot_defined, kept */
create table proposal_ballot as table proposal_ballot_defined;
alter table proposal_ballot add primary key (fact_id);
create index proposal_ballot_subject on proposal_ballot (chain, proposal, height, ordinal);
create index proposal_ballot_voter on proposal_ballot (chain, voter, height);
create index proposal_ballot_seat on proposal_ballot (term, voter);
analyze proposal_ballot;
