import { event, type PalletSpec } from '../profile.js'
import { bool, u64 } from '../shape.js'
import { text } from '../text.js'
import { memberId, recordId } from './joy.js'

const space = 'proposal'

/** The discussions of proposals. Texts are only in the events. */
export const proposalsDiscussion: PalletSpec = {
  pallet: 'ProposalsDiscussion',
  optional: false,
  events: [
    event('ThreadCreated', [u64, u64], (thread, author) => ({
      kind: 'thread.created',
      space,
      thread: recordId(thread),
      author: memberId(author),
      category: null,
      title: null,
    })),
    event('PostCreated', [u64, u64, u64, text, bool], (post, author, thread, words) => ({
      kind: 'post.created',
      space,
      thread: recordId(thread),
      post: recordId(post),
      author: memberId(author),
      text: words,
      repliesTo: null,
    })),
    event('PostUpdated', [u64, u64, u64, text], (post, author, thread, words) => ({
      kind: 'post.edited',
      space,
      thread: recordId(thread),
      post: recordId(post),
      author: memberId(author),
      text: words,
    })),
    event('PostDeleted', [u64, u64, u64, bool], (_member, thread, post, hidden) => ({
      kind: 'post.removed',
      space,
      posts: [{ thread: recordId(thread), post: recordId(post), hidden }],
      by: 'author',
      rationale: null,
    })),
  ],
  // Who may write in a discussion: nothing that is counted.
  ignored: ['ThreadModeChanged'],
  states: [],
}
