import { builder } from '../../builder.js'
import { executeCommand, reviewCommand } from '../../documents/multisig/commands.js'
import { requireChainId } from '../base/key.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { evidenceOf } from './evidence.js'
import { groupsOf } from './groups.js'
import { countMultisigs, findMultisigs, multisigList } from './multisigs.js'
import { Need } from './need.schema.js'
import { Approval, Evidence, Groups, Step } from './parts.schema.js'
import { Multisig } from './schema.js'
import { signatureSteps } from './steps.js'
import { MultisigWhereInput } from './where.js'

builder.objectFields(Multisig, (t) => ({
  approvals: t.field({
    type: [Approval],
    description: 'What each who was asked says, by account.',
    resolve: async ({ key }, _, { load }) => [...(await load.multisigLevels.load(key))],
  }),
  groups: t.field({
    type: Groups,
    nullable: true,
    description: 'The same by who is in office; null where that is not known, and where others than the producers decide.',
    resolve: async ({ key, chain, basis }, _, { load }) => {
      if (basis === 'accounts' || basis === 'own') return null
      const groups = groupsOf(await load.multisigLevels.load(key), (await load.multisigProducers.load(key))?.producers ?? null)
      return groups === null ? null : { ...groups, chain }
    },
  }),
  needs: t.field({
    type: [Need],
    description: 'Each permission that its actions name, and how far it is met. All of them must be.',
    resolve: async ({ key }, _, { load }) => [...(await load.multisigNeeds.load(key))],
  }),
  steps: t.field({
    type: [Step],
    description: 'The number of signatures over time.',
    resolve: async ({ key, chain }, _, { load }) => {
      const steps = signatureSteps(await load.multisigDeeds.load(key), await load.multisigLevels.load(key))
      return steps.map((step) => ({ ...step, chain }))
    },
  }),
  evidence: t.field({ type: [Evidence], description: 'The facts that the state follows from.', resolve: evidenceOf }),
  reviewCommand: t.string({ description: 'Shows what is signed.', resolve: reviewCommand }),
  executeCommand: t.string({
    description: 'Executes it, by its proposer; anybody may.',
    resolve: (row) => executeCommand(row, row.proposer),
  }),
}))

builder.queryFields((t) => ({
  multisigs: t.connection(
    {
      type: Multisig,
      description: `Multisigs of a chain, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        chain: t.arg.string({ required: true, description: 'Key of the chain.' }),
        where: t.arg({ type: MultisigWhereInput, description: 'Which multisigs.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { chain, where, ...page }, { db }) => {
        const list = multisigList(requireChainId(chain), where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findMultisigs(db, list, span),
          () => countMultisigs(db, list),
        )
      },
    },
    { name: 'MultisigConnection' },
    { name: 'MultisigEdge' },
  ),
  multisig: t.field({
    type: Multisig,
    nullable: true,
    description: 'The multisig with this key; null when there is none.',
    args: { key: t.arg.string({ required: true, description: 'chain:proposer:name:place, or chain:proposer:name:transaction.' }) },
    resolve: async (_, { key }, { load }) => (await load.multisig.load(key)) ?? null,
  }),
}))
