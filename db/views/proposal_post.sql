/* proposal_post: what was written below each proposal, in its newest wording. Where a removal asks to hide the words, they are null */
create view proposal_post as
select
  proposal.fact_id as item,
  post.fact_id,
  post.chain,
  post.height,
  post.ordinal,
  post.thread,
  post.post,
  post.author,
  case when removal.hidden is not true then coalesce(edit.text, post.text) end as text,
  post.replies_to,
  post.created_at,
  edit.edited_at,
  removal.removed_at,
  removal.removed_by
from proposal
join post on post.chain = proposal.chain and post.space = 'proposal' and post.thread = proposal.thread
left join lateral (
  select changed.text, changed.edited_at from post_edit changed
  where changed.chain = post.chain and changed.space = post.space and changed.thread = post.thread and changed.post = post.post
  order by changed.height desc, changed.ordinal desc
  limit 1
) edit on true
left join lateral (
  select gone.removed_at, gone.removed_by, gone.hidden from discussion_removal gone
  where gone.chain = post.chain and gone.space = post.space and gone.thread = post.thread
    and (gone.post is null or gone.post = post.post)
  order by gone.height desc, gone.ordinal desc
  limit 1
) removal on true
