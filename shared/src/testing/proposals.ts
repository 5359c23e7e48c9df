import { builder } from './builder.js'

export const proposalCreated = builder('proposal.created', {
  proposal: '1',
  proposer: '1',
  title: 'A title',
  description: '',
  stakingAccount: null,
  executeAt: null,
  thread: null,
  type: 'Signal',
  payments: [],
  group: null,
  budget: null,
  amount: null,
  subject: null,
  details: null,
})
export const proposalVoted = builder('proposal.voted', { proposal: '1', voter: '1', choice: 'approve', rationale: '' })
export const proposalStatusChanged = builder('proposal.status-changed', { proposal: '1', status: 'active', since: null })
export const proposalDecided = builder('proposal.decided', { proposal: '1', decision: 'approved', next: 'execution' })
export const proposalExecuted = builder('proposal.executed', { proposal: '1', error: null })
export const proposalCancelled = builder('proposal.cancelled', { proposal: '1', member: '1' })

const forum = { space: 'forum', thread: '1' }
export const threadCreated = builder('thread.created', { ...forum, author: '1', category: '1', title: 'A thread' })
export const threadRemoved = builder('thread.removed', { ...forum, by: 'author', rationale: null })
export const postCreated = builder('post.created', { ...forum, post: '1', author: '1', text: 'Words', repliesTo: null })
export const postEdited = builder('post.edited', { ...forum, post: '1', author: '1', text: 'Other words' })
export const postRemoved = builder('post.removed', {
  space: 'forum',
  posts: [{ thread: '1', post: '1', hidden: true }],
  by: 'moderator',
  rationale: null,
})
