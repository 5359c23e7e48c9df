import { builder } from '../../builder.js'
import { Account } from '../base/account.js'
import { Amount } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { FundBalance, FundFinding } from './balance.schema.js'
import {
  countFundFindings,
  type FundRow,
  findCheck,
  findChecks,
  findFundFindings,
  findPaid,
  findStages,
  fundFindingListing,
  type StageRow,
  type SumRow,
} from './funds.js'
import { FundStage } from './where.js'

const mostPoints = 500

const FundStageSum = builder.objectRef<StageRow>('FundStageSum').implement({
  description: 'Motions of a fund in one stage.',
  fields: (t) => ({
    stage: t.expose('stage', { type: FundStage, description: 'The stage.' }),
    motions: t.exposeInt('motions', { description: 'How many.' }),
    amount: t.field({ type: Amount, description: 'What they ask for.', resolve: ({ amount, asset }) => ({ units: amount, asset }) }),
    remaining: t.field({
      type: Amount,
      description: 'What of it is not paid.',
      resolve: ({ remaining, asset }) => ({ units: remaining, asset }),
    }),
  }),
})

const FundPaid = builder.objectRef<SumRow>('FundPaid').implement({
  description: 'What a fund paid in one asset, over all that is read.',
  fields: (t) => ({
    payments: t.exposeInt('payments', { description: 'How many payments.' }),
    amount: t.field({ type: Amount, description: 'Their sum.', resolve: ({ paid, asset }) => ({ units: paid, asset }) }),
  }),
})

export const Fund = builder.objectRef<FundRow>('Fund').implement({
  description: "A chain's budget: what is asked of it, who decides, what it holds.",
  fields: (t) => ({
    account: t.field({
      type: Account,
      nullable: true,
      description: 'The account that holds the money; null before a look told.',
      resolve: ({ chain, account }) => (account === null ? null : { chain, account }),
    }),
    committee: t.field({
      type: [Account],
      nullable: true,
      description: 'Who decides; null where nobody told.',
      resolve: ({ chain, committee }) => committee?.map((account) => ({ chain, account })) ?? null,
    }),
    committeeSince: t.expose('seatedAt', { type: 'DateTime', nullable: true, description: 'Since when, as far as is known.' }),
    publicityBlocks: t.int({
      nullable: true,
      description: 'Blocks from a proposal to the end of its publicity; null where nobody told.',
      resolve: ({ publicity }) => (publicity === null ? null : Number(publicity)),
    }),
    seenBlock: t.expose('seenHeight', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Last final block at the last look at its tables; null before one.',
    }),
    seenAt: t.expose('seenAt', { type: 'DateTime', nullable: true, description: 'When that look was.' }),
    balance: t.field({
      type: FundBalance,
      nullable: true,
      description: 'What it held at the last look; null before one.',
      resolve: async ({ chain }, _, { db }) => (await findCheck(db, chain)) ?? null,
    }),
    balanceOverTime: t.field({
      type: [FundBalance],
      description: 'What looks told, oldest first.',
      args: { points: t.arg.int({ required: true, defaultValue: 200, description: `Looks at most, from 2 to ${mostPoints}.` }) },
      complexity: 200,
      resolve: ({ chain }, { points }, { db }) => {
        if (points < 2 || points > mostPoints) throw badInput(`points: from 2 to ${mostPoints}; ${points} were asked for`)
        return findChecks(db, chain, points)
      },
    }),
    stages: t.field({
      type: [FundStageSum],
      description: 'How many motions are where.',
      complexity: 10,
      resolve: ({ chain }, _, { db }) => findStages(db, chain),
    }),
    paid: t.field({ type: [FundPaid], description: 'What it paid, by asset.', resolve: ({ chain }, _, { db }) => findPaid(db, chain) }),
  }),
})

builder.objectField(Fund, 'findings', (t) =>
  t.connection(
    {
      type: FundFinding,
      description: `What does not add up, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      complexity: pageCost(rootPage),
      resolve: ({ chain }, page, { db }) =>
        connect(
          fundFindingListing(chain),
          page,
          rootPage,
          (span) => findFundFindings(db, chain, span),
          () => countFundFindings(db, chain),
        ),
    },
    { name: 'FundFindingConnection' },
    { name: 'FundFindingEdge' },
  ),
)
