import type { FactOf } from '@secretariat/shared'
import { words, wordsIfAny } from './columns.js'
import { placed } from './placed.js'
import { projector, rowPerFact } from './projector.js'

const thread = rowPerFact('thread', ['thread.created'], (fact) => {
  const { space, author, category } = fact
  return {
    ...placed(fact),
    space,
    thread: fact.thread,
    author,
    category,
    title: wordsIfAny(fact.title),
    createdAt: new Date(fact.time),
  }
})

const written = (fact: FactOf<'post.created' | 'post.edited'>) => ({
  ...placed(fact),
  space: fact.space,
  thread: fact.thread,
  post: fact.post,
  author: fact.author,
  text: words(fact.text),
})

const post = rowPerFact('post', ['post.created'], (fact) => ({
  ...written(fact),
  repliesTo: fact.repliesTo,
  createdAt: new Date(fact.time),
}))

const postEdit = rowPerFact('postEdit', ['post.edited'], (fact) => ({ ...written(fact), editedAt: new Date(fact.time) }))

const discussionRemoval = projector({
  table: 'discussionRemoval',
  key: ['factId', 'position'],
  keep: 'first',
  kinds: ['thread.removed', 'post.removed'],
  project: (fact) => {
    const removed = fact.kind === 'post.removed' ? fact.posts : [{ thread: fact.thread, post: null, hidden: null }]
    const why = { removedBy: fact.by, rationale: wordsIfAny(fact.rationale), removedAt: new Date(fact.time) }
    return removed.map((each, position) => ({ ...placed(fact), space: fact.space, position, ...each, ...why }))
  },
})

export const discussions = [thread, post, postEdit, discussionRemoval]
