import type { FactOf, MemberId, RecordId } from '@secretariat/shared'
import type { Placed } from './placed.js'

/** Threads and posts are numbered apart in each space. */
interface Said extends Placed {
  space: FactOf<'thread.created'>['space']
  thread: RecordId
}

export interface ThreadTable extends Said {
  author: MemberId
  category: RecordId | null
  title: string | null
  createdAt: Date
}

export interface PostTable extends Said {
  post: RecordId
  author: MemberId
  text: string
  repliesTo: RecordId | null
  createdAt: Date
}

export interface PostEditTable extends Said {
  post: RecordId
  author: MemberId
  text: string
  editedAt: Date
}

/** One row per post that was taken away; `post` is null where a whole thread was. */
export interface DiscussionRemovalTable extends Said {
  position: number
  post: RecordId | null
  hidden: boolean | null
  removedBy: FactOf<'post.removed'>['by']
  rationale: string | null
  removedAt: Date
}
