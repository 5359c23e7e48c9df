/* agenda_entry: what is put to a vote, without what became of it, which is worked out for each and takes its time. A proposal names no
   council: the elected one of its chain decides it */
create view agenda_entry as
select fact_id, chain, council, 'motion'::text as kind, null::text as proposal, motion_hash, proposer, null::text as author,
  null::text as title, call_name as type, proposed_at as opened_at
from motion
union all
select fact_id, chain, coalesce(
    (select stage.council from stage where stage.chain = proposal.chain limit 1),
    (select milestone.council from election_milestone milestone where milestone.chain = proposal.chain limit 1)
  ), 'proposal', proposal, null, null, proposer, title, type, created_at
from proposal
