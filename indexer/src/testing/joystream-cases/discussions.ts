import type { Case } from './case.js'

const forum = { space: 'forum', thread: '20' }
const discussion = { space: 'proposal', thread: '20' }

export const discussionCases: readonly Case[] = [
  {
    event: 'ProposalsDiscussion.ThreadCreated',
    values: [20, 4],
    facts: [{ kind: 'thread.created', ...discussion, author: '4', category: null, title: null }],
  },
  {
    event: 'ProposalsDiscussion.PostCreated',
    values: [30, 4, 20, 'words', true],
    facts: [{ kind: 'post.created', ...discussion, post: '30', author: '4', text: 'words', repliesTo: null }],
  },
  {
    event: 'ProposalsDiscussion.PostUpdated',
    values: [30, 4, 20, 'better'],
    facts: [{ kind: 'post.edited', ...discussion, post: '30', author: '4', text: 'better' }],
  },
  {
    event: 'ProposalsDiscussion.PostDeleted',
    values: [4, 20, 30, false],
    facts: [
      { kind: 'post.removed', space: 'proposal', posts: [{ thread: '20', post: '30', hidden: false }], by: 'author', rationale: null },
    ],
  },
  {
    event: 'Forum.ThreadCreated',
    // The title "Hi" in a message, the text "Yo" in another.
    values: [1, 20, 30, 4, '0x0a024869', '0x0a02596f'],
    facts: [
      { kind: 'thread.created', ...forum, author: '4', category: '1', title: 'Hi' },
      { kind: 'post.created', ...forum, post: '30', author: '4', text: 'Yo', repliesTo: null },
    ],
  },
  {
    event: 'Forum.ThreadModerated',
    values: [20, 'spam', 'Lead', 1],
    facts: [{ kind: 'thread.removed', ...forum, by: 'moderator', rationale: 'spam' }],
  },
  {
    event: 'Forum.ThreadDeleted',
    values: [20, 4, 1, true],
    facts: [{ kind: 'thread.removed', ...forum, by: 'author', rationale: null }],
  },
  {
    event: 'Forum.PostAdded',
    values: [31, 4, 1, 20, '0x0a02596f101e', true],
    facts: [{ kind: 'post.created', ...forum, post: '31', author: '4', text: 'Yo', repliesTo: '30' }],
  },
  {
    event: 'Forum.PostAdded',
    values: [31, 4, 1, 20, 'Plain', false],
    facts: [{ kind: 'post.created', ...forum, post: '31', author: '4', text: 'Plain', repliesTo: null }],
  },
  {
    event: 'Forum.PostTextUpdated',
    values: [31, 4, 1, 20, '0x0a024869'],
    facts: [{ kind: 'post.edited', ...forum, post: '31', author: '4', text: 'Hi' }],
  },
  {
    event: 'Forum.PostModerated',
    values: [31, 'spam', { Moderator: 3 }, 1, 20],
    facts: [
      { kind: 'post.removed', space: 'forum', posts: [{ thread: '20', post: '31', hidden: true }], by: 'moderator', rationale: 'spam' },
    ],
  },
  {
    event: 'Forum.PostDeleted',
    values: ['mine', 4, new Map([[{ categoryId: 1, threadId: 20, postId: 31 }, true]])],
    facts: [{ kind: 'post.removed', space: 'forum', posts: [{ thread: '20', post: '31', hidden: true }], by: 'author', rationale: 'mine' }],
  },
]
