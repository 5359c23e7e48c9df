import type { FactId, Height } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source, type SourceRow } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { ElectionVoteStatus, ElectionVoteWhereInput } from './ballot.where.js'
import { type BallotRow, ballotList, countBallots, findBallots } from './ballots.js'
import { Election } from './schema.js'

const ElectionVote = builder.objectRef<BallotRow>('ElectionVote').implement({
  description: "One account's vote in one election, from its commitment to the release of its stake.",
  fields: (t) => ({
    key: t.exposeString('factId', { description: 'The fact behind it: chain/height/locator/kind.' }),
    election: t.field({
      type: Election,
      nullable: true,
      description: 'The round it was cast in; null where the chain did not tell.',
      resolve: async ({ chain, cycle }, _, { load }) => (cycle === null ? null : ((await load.election.load({ chain, cycle })) ?? null)),
    }),
    voter: t.field({ type: Account, description: 'Who voted.', resolve: ({ chain, voter }) => ({ chain, account: voter }) }),
    members: t.field({
      type: [Membership],
      description:
        'Members whose root, controller or confirmed staking account it was when it voted: mostly none or one. The chain takes votes of accounts, not of members.',
      resolve: ({ chain, members }) => members.map((member) => ({ chain, member })),
    }),
    status: t.expose('status', { type: ElectionVoteStatus, description: 'What became of it.' }),
    stake: t.field({ type: Amount, description: 'What it weighs.', resolve: ({ stake, asset }) => ({ units: stake, asset }) }),
    commitment: t.expose('commitment', { type: 'Hex', description: 'Hash of what the voter would reveal.' }),
    castAt: t.expose('castAt', { type: 'DateTime', description: 'When.' }),
    source: t.field({ type: Source, description: 'The fact behind it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})

builder.objectFields(ElectionVote, (t) => ({
  candidate: t.field({
    type: Membership,
    nullable: true,
    description: 'Whom it was revealed for; null while it is not.',
    resolve: ({ chain, candidate }) => (candidate === null ? null : { chain, member: candidate }),
  }),
  salt: t.expose('salt', { type: 'Hex', nullable: true, description: 'Random bytes that kept it secret; null while it is not revealed.' }),
  verified: t.exposeBoolean('verified', {
    nullable: true,
    description:
      'Whether account, candidate, salt and cycle hash to the commitment; null while it is not revealed, and where the cycle is not known.',
  }),
  revealedAt: t.expose('revealedAt', { type: 'DateTime', nullable: true, description: 'When it was revealed; null while it is not.' }),
  revealSource: t.field({
    type: Source,
    nullable: true,
    description: 'The fact that revealed it; null while it is not.',
    resolve: ({ revealFact, revealHeight }) => sourceOrNull(revealFact, revealHeight),
  }),
  releasedAt: t.expose('releasedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When its stake was given back; null while it is not.',
  }),
  releaseSource: t.field({
    type: Source,
    nullable: true,
    description: 'The fact that gave the stake back; null while none did.',
    resolve: ({ releasedFact, releasedHeight }) => sourceOrNull(releasedFact, releasedHeight),
  }),
}))

function sourceOrNull(factId: FactId | null, height: Height | null): SourceRow | null {
  return factId === null || height === null ? null : { factId, height }
}

builder.queryField('electionVotes', (t) =>
  t.connection(
    {
      type: ElectionVote,
      description: `Votes in the elections of a chain, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
        where: t.arg({ type: ElectionVoteWhereInput, description: 'Which votes.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = ballotList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findBallots(db, list, span),
          () => countBallots(db, list),
        )
      },
    },
    { name: 'ElectionVoteConnection' },
    { name: 'ElectionVoteEdge' },
  ),
)
