import { builder } from '../../builder.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { countValidatorEras, findValidatorEras, validatorEraList } from './eras.js'
import { Era, Session, ValidatorEra, ValidatorSession } from './rows.schema.js'
import { countSessions, findSessions, sessionListing } from './session-list.js'
import { countValidatorSessions, findValidatorSessions, validatorSessionList } from './sessions.js'
import { countEras, eraList, findEras } from './sets.js'
import { ValidatorEraWhereInput, ValidatorSessionWhereInput } from './where.js'

const chainOf = 'Key of the chain.'
const pages = `Newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`

builder.queryFields((t) => ({
  validatorEras: t.connection(
    {
      type: ValidatorEra,
      description: `Validators era by era. ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainOf }),
        where: t.arg({ type: ValidatorEraWhereInput, description: 'Which rows.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = validatorEraList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findValidatorEras(db, list, span),
          () => countValidatorEras(db, list),
        )
      },
    },
    { name: 'ValidatorEraConnection' },
    { name: 'ValidatorEraEdge' },
  ),
  validatorSessions: t.connection(
    {
      type: ValidatorSession,
      description: `Validators session by session. ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainOf }),
        where: t.arg({ type: ValidatorSessionWhereInput, description: 'Which rows.' }),
      },
      complexity: pageCost(rootPage),
      resolve: async (_, { chain, where, ...page }, { db }) => {
        const list = await validatorSessionList(db, requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findValidatorSessions(db, list, span),
          () => countValidatorSessions(db, list),
        )
      },
    },
    { name: 'ValidatorSessionConnection' },
    { name: 'ValidatorSessionEdge' },
  ),
}))

builder.queryFields((t) => ({
  eras: t.connection(
    {
      type: Era,
      description: `Eras of a chain with sums over their validators. ${pages}`,
      args: {
        chain: t.arg.string({ required: true, description: chainOf }),
        fromEra: t.arg.int({ description: 'First era; the oldest one that is read, when absent.' }),
        untilEra: t.arg.int({ description: 'Last era; the running one, when absent.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, fromEra, untilEra, ...page }, { db }) => {
        const list = eraList(requireChainId(chain), { fromEra, untilEra })
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findEras(db, list, span),
          () => countEras(db, list),
        )
      },
    },
    { name: 'EraConnection' },
    { name: 'EraEdge' },
  ),
  sessions: t.connection(
    {
      type: Session,
      description: `Sessions of a chain. ${pages}`,
      args: { chain: t.arg.string({ required: true, description: chainOf }) },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, ...page }, { db }) => {
        const id = requireChainId(chain)
        return connect(
          sessionListing(id),
          page,
          rootPage,
          (span) => findSessions(db, id, span),
          () => countSessions(db, id),
        )
      },
    },
    { name: 'SessionConnection' },
    { name: 'SessionEdge' },
  ),
}))
