import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { connect, nestedPage, pageCost } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { Proposal } from './schema.js'
import { type VoteRow, voteListing } from './votes.js'

const VoteChoice = builder.enumType('VoteChoice', {
  description: 'What a member said. Who is silent has no vote.',
  values: {
    AYE: { value: 'approve', description: 'In favour.' },
    NAY: { value: 'reject', description: 'Against.' },
    SLASH: { value: 'slash', description: 'Against, and the stake shall be taken; on proposals only.' },
    ABSTAIN: { value: 'abstain', description: 'Neither; on proposals only.' },
  },
} as const)

export const ProposalVote = builder.objectRef<VoteRow>('ProposalVote').implement({
  description: "One member's vote on one proposal, as the chain recorded it.",
  fields: (t) => ({
    key: t.exposeString('factId', { description: 'The fact behind it: chain/height/locator/kind.' }),
    voter: t.field({
      type: Account,
      nullable: true,
      description: 'The account that voted on a motion; null for proposals, where members vote: see member.',
      resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
    }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'The member who voted on a proposal; null for motions, where accounts vote: see voter.',
      resolve: ({ chain, member }) => (member === null ? null : { chain, member }),
    }),
    choice: t.expose('choice', { type: VoteChoice, description: 'What they said.' }),
    rationale: t.exposeString('rationale', {
      nullable: true,
      description: 'The words sent with the vote, never translated; null for motions, whose votes come without any.',
    }),
    at: t.expose('castAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
    current: t.exposeBoolean('current', { description: 'False where the voter changed the vote later.' }),
    round: t.exposeInt('roundNumber', {
      nullable: true,
      description: 'Round of voting on a proposal, from 1; null where it is not known, and for motions.',
    }),
    blocksToVote: t.exposeInt('blocksToVote', {
      nullable: true,
      description: 'Blocks from the opening of the round, or from the motion, to the vote; null where the opening is not known.',
    }),
  }),
})

builder.objectField(Proposal, 'votes', (t) =>
  t.connection(
    {
      type: ProposalVote,
      description: `Votes on it in all rounds, newest first. ${nestedPage.standard} per page, at most ${nestedPage.largest}.`,
      complexity: pageCost(nestedPage),
      resolve: ({ factId }, args, { load }) =>
        connect(
          voteListing,
          args,
          nestedPage,
          (span) => load.votes.load({ ...span, owner: factId }),
          async () => (await load.voteCount.load(factId))?.count ?? 0,
        ),
    },
    { name: 'ProposalVoteConnection' },
    { name: 'ProposalVoteEdge' },
  ),
)
