import { builder } from '../../builder.js'
import { connect, nestedPage, pageCost } from '../base/page.js'
import { Proposal } from '../proposal/schema.js'
import { ProposalVote } from '../proposal/vote.schema.js'
import { membershipKey } from './key.js'
import { ownProposals, ownVotes } from './proposals.js'
import { Membership } from './schema.js'

builder.objectField(ProposalVote, 'proposal', (t) =>
  t.field({
    type: Proposal,
    description: 'What it is on.',
    resolve: async ({ item }, _, { load }) => {
      const proposal = await load.proposalOfItem.load(item)
      if (proposal === undefined) throw new TypeError(`No proposal ${item}`)
      return proposal
    },
  }),
)

builder.objectFields(Membership, (t) => ({
  proposals: t.connection(
    {
      type: Proposal,
      description: `Proposals they made, newest first. ${nestedPage.standard} per page, at most ${nestedPage.largest}.`,
      complexity: pageCost(nestedPage),
      resolve: (key, args, { load }) =>
        connect(
          ownProposals,
          args,
          nestedPage,
          (span) => load.proposalsOfMember.load({ ...span, owner: membershipKey(key) }),
          async () => (await load.agendaCounts.load(key))?.proposals ?? 0,
        ),
    },
    { name: 'MembershipProposalConnection' },
    { name: 'MembershipProposalEdge' },
  ),
  proposalVotes: t.connection(
    {
      type: ProposalVote,
      description: `Their votes on proposals in all rounds, newest first. ${nestedPage.standard} per page, at most ${nestedPage.largest}.`,
      complexity: pageCost(nestedPage),
      resolve: (key, args, { load }) =>
        connect(
          ownVotes,
          args,
          nestedPage,
          (span) => load.proposalVotesOfMember.load({ ...span, owner: membershipKey(key) }),
          async () => (await load.agendaCounts.load(key))?.votes ?? 0,
        ),
    },
    { name: 'MembershipVoteConnection' },
    { name: 'MembershipVoteEdge' },
  ),
}))
