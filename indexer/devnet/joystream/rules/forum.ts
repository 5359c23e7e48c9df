import { type Doing, tell } from '../doing.js'
import type { State } from '../state.js'

export function createCategory(doing: Doing, state: State, title: string, description: string): string | null {
  tell(doing, 'Forum', 'CategoryCreated', ++state.categories, undefined, title, description)
  return null
}

/** The first post of a thread is in the event of the thread and in none of its own. */
export function createThread(doing: Doing, state: State, author: number, category: number, metadata: string, text: string): string | null {
  if (category > state.categories) return 'Forum.CategoryDoesNotExist'
  const [id, post] = [++state.threadCount.forum, ++state.postCount.forum]
  tell(doing, 'Forum', 'ThreadCreated', category, id, post, author, metadata, text)
  const block = doing.height
  doing.deeds.push(({ threads, posts }) => {
    threads.push({ space: 'forum', id, author, block })
    posts.push({ space: 'forum', id: post, thread: id, author, block, text })
  })
  return null
}

export function addPost(doing: Doing, state: State, author: number, category: number, thread: number, text: string): string | null {
  if (thread > state.threadCount.forum) return 'Forum.ThreadDoesNotExist'
  const id = ++state.postCount.forum
  tell(doing, 'Forum', 'PostAdded', id, author, category, thread, text, true)
  doing.deeds.push(({ posts }) => posts.push({ space: 'forum', id, thread, author, block: doing.height, text }))
  return null
}

export function discuss(doing: Doing, state: State, author: number, thread: number, text: string): string | null {
  if (thread > state.threadCount.proposal) return 'ProposalsDiscussion.ThreadDoesntExist'
  const id = ++state.postCount.proposal
  tell(doing, 'ProposalsDiscussion', 'PostCreated', id, author, thread, text, true)
  doing.deeds.push(({ posts }) => posts.push({ space: 'proposal', id, thread, author, block: doing.height, text }))
  return null
}
