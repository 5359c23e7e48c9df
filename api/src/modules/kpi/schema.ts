import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Membership } from '../membership/schema.js'
import { countEarners, type EarnerRow, earnerListing, findEarners } from './earners.js'
import { parseRoundKey } from './key.js'
import { KpiMoney } from './parts.schema.js'
import { KpiRound } from './round.schema.js'
import { countRounds, findRound, findRounds, roundListing } from './rounds.js'

const Earner = builder.objectRef<EarnerRow>('KpiEarner').implement({
  description: 'What a member earned with KPIs over rounds.',
  fields: (t) => ({
    rank: t.exposeInt('rank', { description: 'Place among those paid in the same currency; equals share one.' }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'Who; null where only a handle is known.',
      resolve: ({ chain, member }) => (member === null ? null : { chain, member }),
    }),
    handle: t.exposeString('handle', { nullable: true, description: 'Name as records have it.' }),
    amount: t.field({ type: KpiMoney, description: 'How much.', resolve: ({ amount, currency }) => ({ amount, currency }) }),
    rounds: t.exposeInt('rounds', { description: 'Rounds in which something was earned.' }),
    awards: t.exposeInt('awards', { nullable: true, description: 'KPIs that paid; null where records only have sums.' }),
  }),
})

builder.queryFields((t) => ({
  kpiRounds: t.connection(
    {
      type: KpiRound,
      description: `Rounds of KPIs of a chain: defined ones before recorded ones, each newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, ...page }, { db }) => {
        const list = { chain: requireChainId(chain) }
        return connect(
          roundListing(list),
          page,
          rootPage,
          (span) => findRounds(db, list, span),
          () => countRounds(db, list),
        )
      },
    },
    { name: 'KpiRoundConnection' },
    { name: 'KpiRoundEdge' },
  ),
  kpiRound: t.field({
    type: KpiRound,
    nullable: true,
    description: 'The round with this key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'chain:kpi:round, or chain:recorded-kpi:round.' }) },
    resolve: async (_, { key }, { db }) => {
      const parsed = parseRoundKey(key)
      return parsed === undefined ? null : ((await findRound(db, parsed)) ?? null)
    },
  }),
  kpiLeaderboard: t.connection(
    {
      type: Earner,
      description: `Who earned most with KPIs, each currency by itself. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
        round: t.arg.string({ description: 'Only this round; all, when absent.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, round, ...page }, { db }) => {
        const list = { chain: requireChainId(chain), ...(round == null ? {} : { round }) }
        return connect(
          earnerListing(list),
          page,
          rootPage,
          (span) => findEarners(db, list, span),
          () => countEarners(db, list),
        )
      },
    },
    { name: 'KpiLeaderboardConnection' },
    { name: 'KpiLeaderboardEdge' },
  ),
}))
