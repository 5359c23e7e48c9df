import { builder } from '../../builder.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Election } from '../election/schema.js'
import { CouncilTerm } from '../term/schema.js'
import { countTerms, findTerms, termListing } from '../term/terms.js'
import { requireCouncil } from './councils.js'
import { Council } from './schema.js'
import { CouncilStage } from './stage.schema.js'

builder.objectFields(Council, (t) => ({
  elected: t.exposeBoolean('elected', {
    description: 'Whether memberships are elected into it for terms. Then it has no accounts as members.',
  }),
  stage: t.field({
    type: CouncilStage,
    nullable: true,
    description: 'Where it stands; null where it is not elected, or no stage is read.',
    resolve: async (row, _, { load }) => (await load.stage.load(row)) ?? null,
  }),
  term: t.field({
    type: CouncilTerm,
    nullable: true,
    description: 'The term that lasts; null where it is not elected, or no election is read.',
    resolve: async ({ chain, council }, _, { load }) =>
      (await load.termsOf.load(chain)).findLast((term) => term.council === council && term.untilTerm === null) ?? null,
  }),
  terms: t.connection(
    {
      type: CouncilTerm,
      description: `Its terms, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      complexity: pageCost(rootPage),
      resolve: ({ chain, council }, args, { db }) => {
        const list = { chain, council }
        return connect(
          termListing(list),
          args,
          rootPage,
          (span) => findTerms(db, list, span),
          () => countTerms(db, list),
        )
      },
    },
    { name: 'CouncilTermConnection' },
    { name: 'CouncilTermEdge' },
  ),
}))

builder.objectFields(CouncilTerm, (t) => ({
  council: t.field({
    type: Council,
    description: 'The council it is a term of.',
    resolve: (row, _, { load }) => requireCouncil(load, row),
  }),
  election: t.field({
    type: Election,
    nullable: true,
    description: 'The round of election it came from; null where its cycle is not known.',
    resolve: async ({ chain, cycle }, _, { load }) => (cycle === null ? null : ((await load.election.load({ chain, cycle })) ?? null)),
  }),
}))
