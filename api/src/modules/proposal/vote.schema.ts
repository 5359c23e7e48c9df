import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { connect, nestedPage, pageCost } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { Proposal } from './schema.js'
import { type VoteRow, voteListing } from './votes.js'

const VoteChoice = builder.enumType('VoteChoice', {
  description: 'What a member said. Who is silent has no vote.',
  values: { AYE: { description: 'In favour.' }, NAY: { description: 'Against.' } },
})

const ProposalVote = builder.objectRef<VoteRow>('ProposalVote').implement({
  description: "One member's vote on one proposal, as the chain recorded it.",
  fields: (t) => ({
    key: t.exposeString('factId', { description: 'The fact behind it: chain/height/locator/kind.' }),
    voter: t.field({ type: Account, description: 'Who voted.', resolve: ({ chain, voter }) => ({ chain, account: voter }) }),
    choice: t.field({ type: VoteChoice, description: 'What they said.', resolve: ({ aye }) => (aye ? 'AYE' : 'NAY') }),
    at: t.expose('votedAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
    current: t.exposeBoolean('current', { description: 'False where the voter changed the vote later.' }),
  }),
})

builder.objectField(Proposal, 'votes', (t) =>
  t.connection(
    {
      type: ProposalVote,
      description: `Votes on it, newest first. ${nestedPage.standard} per page, at most ${nestedPage.largest}.`,
      complexity: pageCost(nestedPage),
      resolve: ({ factId }, args, { load }) =>
        connect(
          voteListing,
          args,
          nestedPage,
          async (span) => [...(await load.votes.load({ ...span, motion: factId }))],
          async () => (await load.voteCount.load(factId))?.count ?? 0,
        ),
    },
    { name: 'ProposalVoteConnection' },
    { name: 'ProposalVoteEdge' },
  ),
)
