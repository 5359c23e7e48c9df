import type { fundBases } from '@secretariat/db'
import { asksForSalary } from '@secretariat/shared/fund'
import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { Definition, type DefinitionRow, Source } from '../base/provenance.js'
import { BlockEstimate, estimateOf } from '../chain/pace.js'
import type { MotionRow } from './motions.js'
import { FundBallot, FundPayment, FundRequest, few } from './parts.schema.js'
import { FundStage } from './where.js'

const stageRule: DefinitionRow = {
  key: 'fund-motion-stage',
  version: 1,
  formula:
    'passed = approvals × 3 > committee × 2; rejected = against × 3 > committee; money may be asked for after the last block of publicity; paid = what was agreed to, or what the motion has less left; a row that is gone without a close action that was seen is unknown',
  exclusions: ['actions sent by other contracts, which no block shows, up to the next look at the tables'],
}

const FundBasis = builder.enumType('FundBasis', {
  description: "How the number of a motion or a request is known: it is in the contract's row, not in the action.",
  values: {
    CERTAIN: { value: 'certain', description: 'Its row says the same words and amount, and when it was made.' },
    PROBABLE: { value: 'probable', description: 'A row says the same words; when it was made cannot be told from it.' },
    COUNTED: { value: 'counted', description: 'No look saw its row: counted from the nearest certain one, or from the first block.' },
    ROW_ONLY: { value: 'row-only', description: 'A row without an action that was seen.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof fundBases)[number]; description: string }> })

export const FundMotion = builder.objectRef<MotionRow>('FundMotion').implement({
  description: 'Somebody asks a fund for money.',
  fields: (t) => ({
    key: t.exposeID('key', { description: 'chain:fund-motion:block.place, or by its row where no action was seen.' }),
    number: t.exposeString('motion', { nullable: true, description: 'The number the contract gave it; null where it cannot be told.' }),
    basis: t.expose('basis', { type: FundBasis, description: 'How the number is known.' }),
    title: t.exposeString('title', { description: 'Its title, as it was sent.' }),
    content: t.exposeString('content', { description: 'Its text, as it was sent.' }),
    proposer: t.field({ type: Account, description: 'Who asks.', resolve: ({ chain, proposer }) => ({ chain, account: proposer }) }),
    salary: t.boolean({ description: "Whether its title asks for the secretariat's pay.", resolve: ({ title }) => asksForSalary(title) }),
    amount: t.field({ type: Amount, description: 'How much was asked for.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    paid: t.field({ type: Amount, description: 'What was paid of it.', resolve: ({ paid, asset }) => ({ units: paid, asset }) }),
    remaining: t.field({ type: Amount, description: 'What was not.', resolve: ({ remaining, asset }) => ({ units: remaining, asset }) }),
    stage: t.expose('stage', { type: FundStage, description: 'What became of it.' }),
    proposedAt: t.expose('proposedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was proposed; null where no block shows it.',
    }),
    proposedBlock: t.expose('proposedHeight', { type: 'BlockNumber', nullable: true, description: 'The block of that.' }),
    untilBlock: t.expose('untilHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Last block of approval and publicity; null where the length of that is not known.',
    }),
    untilEstimate: t.field({
      type: BlockEstimate,
      nullable: true,
      description: 'When that will be; null for blocks that are past.',
      resolve: ({ chain, untilHeight }, _, { load }) => (untilHeight === null ? null : estimateOf(load, chain, untilHeight)),
    }),
  }),
})

builder.objectFields(FundMotion, (t) => ({
  approvals: t.exposeInt('approvals', { description: 'Members of the committee for it.' }),
  objections: t.exposeInt('objections', { description: 'Members against it.' }),
  committee: t.exposeInt('size', { nullable: true, description: 'Members who may speak; null where nobody told.' }),
  needed: t.exposeInt('needed', { nullable: true, description: 'Approvals that pass it.' }),
  passedBlock: t.expose('passedHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Block of the approval that passed it, where it was seen.',
  }),
  closedBlock: t.expose('closedHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Block in which it was closed, where it was seen.',
  }),
  ballots: t.field({
    type: [FundBallot],
    description: 'What members say now, in the order they spoke.',
    complexity: few,
    resolve: async ({ key }, _, { load }) =>
      (await load.motionBallots.load(key)).map(({ approves, ...row }) => ({ ...row, agrees: approves })),
  }),
  requests: t.field({
    type: [FundRequest],
    description: 'What was asked for of it, oldest first.',
    complexity: few,
    resolve: async ({ key }, _, { load }) => [...(await load.motionRequests.load(key))],
  }),
  payments: t.field({
    type: [FundPayment],
    description: 'What was paid of it, oldest first.',
    complexity: few,
    resolve: async ({ key }, _, { load }) => [...(await load.motionPayments.load(key))],
  }),
  source: t.field({
    type: Source,
    nullable: true,
    description: 'The action that proposed it, or the last look that saw its row.',
    resolve: ({ proposedFact, proposedHeight, rowFact, knownHeight }) => {
      if (proposedFact !== null && proposedHeight !== null) return { factId: proposedFact, height: proposedHeight }
      return rowFact === null || knownHeight === null ? null : { factId: rowFact, height: knownHeight }
    },
  }),
  definition: t.field({ type: Definition, description: 'How the stage is told.', resolve: () => stageRule }),
}))
