/* multisig_span: from where to where actions under a name belong to one multisig; the name may be used again */
create view multisig_span as
select
  origin.*,
  lead(from_height) over later as until_height,
  lead(from_ordinal) over later as until_ordinal,
  lead(from_at) over later as until_at
from multisig_origin origin
window later as (partition by chain, proposer, proposal order by from_height, from_ordinal)
