import { builder } from '../../builder.js'
import { connect, nestedPage, pageCost } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { type PostRow, postListing } from './posts.js'
import { Proposal } from './schema.js'

const PostRemover = builder.enumType('PostRemover', {
  description: 'Who took a post away.',
  values: {
    AUTHOR: { value: 'author', description: 'Its author.' },
    MODERATOR: { value: 'moderator', description: 'A moderator.' },
  },
} as const)

const ProposalPost = builder.objectRef<PostRow>('ProposalPost').implement({
  description: 'What a member wrote below a proposal.',
  fields: (t) => ({
    number: t.exposeString('post', { description: 'Number that the chain gave.' }),
    author: t.field({ type: Membership, description: 'Who wrote it.', resolve: ({ chain, author }) => ({ chain, member: author }) }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'Its newest wording, never translated; null where it was removed and shall be hidden.',
    }),
    at: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    editedAt: t.expose('editedAt', { type: 'DateTime', nullable: true, description: 'When it was changed last; null where it was not.' }),
    removedAt: t.expose('removedAt', { type: 'DateTime', nullable: true, description: 'When it was removed; null where it was not.' }),
    removedBy: t.expose('removedBy', { type: PostRemover, nullable: true, description: 'Who removed it; null where nobody did.' }),
    source: t.field({ type: Source, description: 'The fact that wrote it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

builder.objectField(Proposal, 'posts', (t) =>
  t.connection(
    {
      type: ProposalPost,
      description: `The discussion of a proposal, oldest post first, removed ones included; motions have none. ${nestedPage.standard} per page, at most ${nestedPage.largest}.`,
      complexity: pageCost(nestedPage),
      resolve: ({ factId }, args, { load }) =>
        connect(
          postListing,
          args,
          nestedPage,
          (span) => load.posts.load({ ...span, owner: factId }),
          async () => (await load.postCount.load(factId))?.count ?? 0,
        ),
    },
    { name: 'ProposalPostConnection' },
    { name: 'ProposalPostEdge' },
  ),
)
