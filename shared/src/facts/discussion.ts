import { z } from 'zod'
import { MemberId, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'
import { textSchema } from '../text.js'

/** Threads and posts are numbered apart in each: the forum, and the discussions of proposals. */
const spaceSchema = placeSchema.extend({ space: z.enum(['forum', 'proposal']) })
const postSchema = spaceSchema.extend({ thread: RecordId.schema, post: RecordId.schema })

/** A thread began. `title` and `category` are null in discussions of proposals, which have neither. */
export const threadCreated = spaceSchema.extend({
  kind: z.literal('thread.created'),
  thread: RecordId.schema,
  author: MemberId.schema,
  category: RecordId.schema.nullable(),
  title: textSchema.nullable(),
})

/** A thread was deleted by its author, or taken away by a moderator, who says why. */
export const threadRemoved = spaceSchema.extend({
  kind: z.literal('thread.removed'),
  thread: RecordId.schema,
  by: z.enum(['author', 'moderator']),
  rationale: textSchema.nullable(),
})

/** A member wrote a post; the first one of a forum's thread included. */
export const postCreated = postSchema.extend({
  kind: z.literal('post.created'),
  author: MemberId.schema,
  text: textSchema,
  /** The post it answers; null where it names none. */
  repliesTo: RecordId.schema.nullable(),
})
export const postEdited = postSchema.extend({ kind: z.literal('post.edited'), author: MemberId.schema, text: textSchema })

/** Posts were deleted by their author, or one was taken away by a moderator. `hidden` is true where readers shall not see it any more. */
export const postRemoved = spaceSchema.extend({
  kind: z.literal('post.removed'),
  posts: z.array(z.object({ thread: RecordId.schema, post: RecordId.schema, hidden: z.boolean() })).readonly(),
  by: z.enum(['author', 'moderator']),
  rationale: textSchema.nullable(),
})

export const discussionFacts = [threadCreated, threadRemoved, postCreated, postEdited, postRemoved] as const
