import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Fund } from './fund.schema.js'
import { findFund } from './funds.js'
import { chainOfMotion } from './key.js'
import { FundMotion } from './motion.schema.js'
import { countMotions, findMotion, findMotions, motionList } from './motions.js'
import { SecretariatTermRef } from './term.schema.js'
import { findTerms } from './terms.js'
import { FundMotionWhereInput } from './where.js'

const chainOf = 'Key of the chain.'

builder.queryFields((t) => ({
  fund: t.field({
    type: Fund,
    nullable: true,
    description: 'The budget of a chain; null where nothing tells of one.',
    args: { chain: t.arg.string({ required: true, description: chainOf }) },
    resolve: async (_, { chain }, { db }) => (await findFund(db, requireChainId(chain))) ?? null,
  }),
  fundMotion: t.field({
    type: FundMotion,
    nullable: true,
    description: 'The motion with this key; null where there is none.',
    args: { key: t.arg.string({ required: true, description: 'Key of the motion.' }) },
    resolve: async (_, { key }, { db }) => {
      const chain = chainOfMotion(key)
      return chain === undefined ? null : ((await findMotion(db, chain, key)) ?? null)
    },
  }),
  fundMotions: t.connection(
    {
      type: FundMotion,
      description: `Motions of a fund, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: chainOf }),
        where: t.arg({ type: FundMotionWhereInput, description: 'Which motions.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = motionList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findMotions(db, list, span),
          () => countMotions(db, list),
        )
      },
    },
    { name: 'FundMotionConnection' },
    { name: 'FundMotionEdge' },
  ),
  secretariatTerms: t.field({
    type: [SecretariatTermRef],
    description: 'Terms of the secretariat that were stated, oldest first.',
    args: { chain: t.arg.string({ required: true, description: chainOf }) },
    complexity: 50,
    resolve: (_, { chain }, { db, now }) => findTerms(db, requireChainId(chain), now),
  }),
}))
