import type { Text } from '@secretariat/shared'
import { event, type PalletSpec } from '../profile.js'
import { record, tuple } from '../records.js'
import { bool, u64 } from '../shape.js'
import { list } from '../shapes.js'
import { bytes, readText, text } from '../text.js'
import { variants } from '../variants.js'
import { memberId, recordId } from './joy.js'
import { readMessage } from './messages.js'

const space = 'forum'

/** A post: what the client wrapped, or the words as they are. */
function postOf(raw: Uint8Array): { text: Text; repliesTo: ReturnType<typeof recordId> | null } {
  const post = readMessage(raw, { 1: 'text', 2: 'number' })
  const words = post?.text(1)
  if (post === undefined || words == null) return { text: readText(raw), repliesTo: null }
  const parent = post.number(2)
  return { text: words, repliesTo: parent === null ? null : recordId(BigInt(parent)) }
}

const titleOf = (raw: Uint8Array): Text => readMessage(raw, { 1: 'text', 2: 'text' })?.text(1) ?? readText(raw)

const threadCreated = event('ThreadCreated', [u64, u64, u64, u64, bytes, bytes], (category, id, firstPost, author, metadata, words) => {
  const [thread, by] = [recordId(id), memberId(author)]
  return [
    { kind: 'thread.created', space, thread, author: by, category: recordId(category), title: titleOf(metadata) },
    { kind: 'post.created', space, thread, post: recordId(firstPost), author: by, ...postOf(words) },
  ]
})

const actor = variants('PrivilegedActor', { Lead: [], Moderator: [u64] })
const postPlace = record('ExtendedPostIdObject', { categoryId: u64, threadId: u64, postId: u64 })

const posts = [
  event('PostAdded', [u64, u64, u64, u64, bytes, bool], (post, author, _category, thread, words) => ({
    kind: 'post.created',
    space,
    thread: recordId(thread),
    post: recordId(post),
    author: memberId(author),
    ...postOf(words),
  })),
  event('PostTextUpdated', [u64, u64, u64, u64, bytes], (post, author, _category, thread, words) => ({
    kind: 'post.edited',
    space,
    thread: recordId(thread),
    post: recordId(post),
    author: memberId(author),
    text: postOf(words).text,
  })),
  event('PostModerated', [u64, text, actor, u64, u64], (post, rationale, _actor, _category, thread) => ({
    kind: 'post.removed',
    space,
    posts: [{ thread: recordId(thread), post: recordId(post), hidden: true }],
    by: 'moderator',
    rationale,
  })),
  event('PostDeleted', [text, u64, list(tuple(postPlace, bool))], (rationale, _member, removed) => ({
    kind: 'post.removed',
    space,
    posts: removed.map(([{ threadId, postId }, hidden]) => ({ thread: recordId(threadId), post: recordId(postId), hidden })),
    by: 'author',
    rationale,
  })),
]

/** The forum. Texts are only in the events. */
export const forum: PalletSpec = {
  pallet: 'Forum',
  optional: false,
  events: [
    threadCreated,
    event('ThreadModerated', [u64, text, actor, u64], (thread, rationale) => ({
      kind: 'thread.removed',
      space,
      thread: recordId(thread),
      by: 'moderator',
      rationale,
    })),
    event('ThreadDeleted', [u64, u64, u64, bool], (thread) => ({
      kind: 'thread.removed',
      space,
      thread: recordId(thread),
      by: 'author',
      rationale: null,
    })),
    ...posts,
  ],
  // How the forum is arranged: nothing that is counted.
  ignored: [
    'CategoryCreated',
    'CategoryArchivalStatusUpdated',
    'CategoryTitleUpdated',
    'CategoryDescriptionUpdated',
    'CategoryDeleted',
    'CategoryStickyThreadUpdate',
    'CategoryMembershipOfModeratorUpdated',
    'ThreadUpdated',
    'ThreadMetadataUpdated',
    'ThreadMoved',
  ],
  states: [],
}
