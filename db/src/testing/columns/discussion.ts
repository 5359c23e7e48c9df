import { type ColumnsOf, placed } from './columns.js'

export const discussionColumns = {
  thread: { ...placed, space: true, thread: true, author: true, category: true, title: true, createdAt: true },
  post: { ...placed, space: true, thread: true, post: true, author: true, text: true, repliesTo: true, createdAt: true },
  postEdit: { ...placed, space: true, thread: true, post: true, author: true, text: true, editedAt: true },
  discussionRemoval: {
    ...placed,
    space: true,
    thread: true,
    position: true,
    post: true,
    hidden: true,
    removedBy: true,
    rationale: true,
    removedAt: true,
  },
} as const satisfies ColumnsOf<'thread' | 'post' | 'postEdit' | 'discussionRemoval'>
