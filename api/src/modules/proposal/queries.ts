import { builder } from '../../builder.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { countProposals, findProposals, proposalList } from './proposals.js'
import { Proposal } from './schema.js'
import { ProposalOrderInput, ProposalWhereInput } from './where.js'

builder.queryFields((t) => ({
  proposals: t.connection(
    {
      type: Proposal,
      description: `Motions and proposals of all councils, newest first unless ordered. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        where: t.arg({ type: ProposalWhereInput, description: 'Which proposals.' }),
        orderBy: t.arg({ type: [ProposalOrderInput], description: 'At most 3 sort keys.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { where, orderBy, ...page }, { db }) => {
        const list = proposalList(where, orderBy)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findProposals(db, list, span),
          () => countProposals(db, list),
        )
      },
    },
    { name: 'ProposalConnection' },
    { name: 'ProposalEdge' },
  ),
  proposal: t.field({
    type: Proposal,
    nullable: true,
    description: 'The motion or proposal with this key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'chain:council:number, or chain:proposal:number.' }) },
    resolve: async (_, { key }, { load }) => (await load.proposal.load(key)) ?? null,
  }),
}))
