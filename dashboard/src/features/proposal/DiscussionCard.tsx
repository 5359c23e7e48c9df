import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Person } from '../../ui/Person.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { Post } from './parts.js'
import type { Proposal } from './proposal.graphql.js'

/** What was written below a proposal, oldest first. */
export function DiscussionCard({ posts }: Pick<Proposal, 'posts'>) {
  const { t } = useTranslation()
  const { nodes, totalCount } = posts
  const count = nodes.length < totalCount ? t('proposal.postsShown', { shown: nodes.length, total: totalCount }) : String(totalCount)
  return (
    <Card title={t('proposal.discussionTitle')} actions={<span className="muted small tabular">{count}</span>}>
      {nodes.length === 0 ? (
        <Empty title={t('proposal.noPosts')} hint={t('proposal.noPostsHint')} />
      ) : (
        <ol className="posts">
          {nodes.map((post) => (
            <PostItem key={post.source.fact} post={post} />
          ))}
        </ol>
      )}
    </Card>
  )
}

function PostItem({ post: { author, text, at, editedAt, removedBy, source } }: { readonly post: Post }) {
  const { t } = useTranslation()
  return (
    <li>
      <div className="small">
        <Person person={author} /> <Time at={at} /> <SourceMark source={source} />
        {editedAt === null ? null : <span className="tag">{t('proposal.postEdited')}</span>}
        {removedBy === null ? null : <span className="tag">{t(`proposal.postRemoved.${removedBy}`)}</span>}
      </div>
      {text === null ? null : <p className="post-text">{text}</p>}
    </li>
  )
}
