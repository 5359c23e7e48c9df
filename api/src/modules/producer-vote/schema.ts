import { Height } from '@secretariat/shared'
import { builder } from '../../builder.js'
import { badInput } from '../base/bad-input.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { countRankChanges, findRankChanges, findRanking, rankChangeList } from './ranking.js'
import { ProducerRankChange, ProducerRanking, ProducerRankingCurve } from './ranking.schema.js'
import { ProducerFixedVote, ProducerVote } from './vote.schema.js'
import { countFixedVotes, countProducerVotes, findFixedVotes, findProducerVotes, fixedVoteList, producerVoteList } from './votes.js'
import { ProducerRankChangeWhereInput, ProducerVoteWhereInput } from './where.js'

const chainOf = 'Key of the chain.'
const pages = `${rootPage.standard} per page, at most ${rootPage.largest}.`
const mostPoints = 500

builder.queryFields((t) => ({
  producerVotes: t.connection(
    {
      type: ProducerVote,
      description: `What voters have behind producers now, largest stake first. ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainOf }),
        where: t.arg({ type: ProducerVoteWhereInput, description: 'Which votes.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = producerVoteList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findProducerVotes(db, list, span),
          () => countProducerVotes(db, list),
        )
      },
    },
    { name: 'ProducerVoteConnection' },
    { name: 'ProducerVoteEdge' },
  ),
  producerFixedVotes: t.connection(
    {
      type: ProducerFixedVote,
      description: `Votes that are bound for a time, largest stake times weight first. ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainOf }),
        where: t.arg({ type: ProducerVoteWhereInput, description: 'Which votes.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = fixedVoteList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findFixedVotes(db, list, span),
          () => countFixedVotes(db, list),
        )
      },
    },
    { name: 'ProducerFixedVoteConnection' },
    { name: 'ProducerFixedVoteEdge' },
  ),
}))

builder.queryFields((t) => ({
  producerRankChanges: t.connection(
    {
      type: ProducerRankChange,
      description: `Producers that changed their rank from one look to the next, newest first. ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainOf }),
        where: t.arg({ type: ProducerRankChangeWhereInput, description: 'Which changes.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = rankChangeList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findRankChanges(db, list, span),
          () => countRankChanges(db, list),
        )
      },
    },
    { name: 'ProducerRankChangeConnection' },
    { name: 'ProducerRankChangeEdge' },
  ),
}))

builder.queryFields((t) => ({
  producerRanking: t.field({
    type: ProducerRanking,
    nullable: true,
    description: 'All producers in the order of votes, at the last look at or before a block; null where there was none.',
    args: {
      chain: t.arg.string({ required: true, description: chainOf }),
      atBlock: t.arg({ type: 'BlockNumber', description: 'At or before this block; the last look, when absent.' }),
    },
    resolve: async (_, { chain, atBlock }, { db }) => (await findRanking(db, requireChainId(chain), atBlock ?? undefined)) ?? null,
  }),
  producerRankingOverTime: t.field({
    type: ProducerRankingCurve,
    description: 'Votes and ranks of producers over time.',
    args: {
      chain: t.arg.string({ required: true, description: chainOf }),
      producers: t.arg({ type: ['AccountId'], description: 'Only these, at most 100; all, when absent.' }),
      fromBlock: t.arg({ type: 'BlockNumber', description: 'From this block; from the first look, when absent.' }),
      toBlock: t.arg({ type: 'BlockNumber', description: 'Up to this block; up to the last look, when absent.' }),
      points: t.arg.int({ required: true, defaultValue: 200, description: `Looks at most, from 2 to ${mostPoints}.` }),
    },
    complexity: 200,
    resolve: (_, { chain, producers, fromBlock, toBlock, points }) => {
      if (points < 2 || points > mostPoints) throw badInput(`points: from 2 to ${mostPoints}; ${points} were asked for`)
      if ((producers?.length ?? 0) > 100) throw badInput(`producers: at most 100 names, these are ${producers?.length}`)
      const span = { from: fromBlock ?? Height(0), to: toBlock ?? Height(Number.MAX_SAFE_INTEGER) }
      return { chain: requireChainId(chain), producers: producers ?? undefined, ...span, points }
    },
  }),
}))
