import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { OpeningStatus, OpeningWhereInput } from './opening.where.js'
import { countOpenings, findOpenings, type OpeningRow, openingKey, openingList } from './openings.js'
import { WorkingGroup } from './schema.js'
import { WorkerRole } from './worker.where.js'

const standardOpenings = 10
const mostOpenings = 200

export const Opening = builder.objectRef<OpeningRow>('Opening').implement({
  description: 'A group seeks somebody.',
  fields: (t) => ({
    key: t.string({ description: 'chain:group:name:opening:number.', resolve: openingKey }),
    number: t.exposeString('opening', { description: 'Number in the group, given by the chain.' }),
    groupName: t.exposeString('workingGroup', { description: 'Name of the group.' }),
    role: t.expose('role', { type: WorkerRole, description: 'What is sought: a lead or a worker.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title; null where the words carry none.' }),
    description: t.exposeString('description', {
      description: 'What it says of the work, as it was sent; 0x and hex where it is no text.',
    }),
    status: t.expose('status', { type: OpeningStatus, description: 'What became of it.' }),
    stake: t.field({ type: Amount, description: 'Stake that it asks for.', resolve: ({ stake, asset }) => ({ units: stake, asset }) }),
    unstakingBlocks: t.exposeInt('unstakingPeriod', { description: 'Blocks for which the stake stays locked after leaving.' }),
    rewardPerBlock: t.field({
      type: Amount,
      nullable: true,
      description: 'Pay per block that it offers; null for none.',
      resolve: ({ rewardPerBlock, asset }) => amountOrNull(rewardPerBlock, asset),
    }),
    applicationCount: t.exposeInt('applications', { description: 'Applications that are read, withdrawn ones too.' }),
    hiredCount: t.exposeInt('hired', { description: 'Workers it brought.' }),
    addedAt: t.expose('addedAt', { type: 'DateTime', description: 'When it was opened.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it ended; null while it is open.' }),
    source: t.field({ type: Source, description: 'The fact that opened it.', resolve: ({ factId, height }) => ({ factId, height }) }),
    endSource: t.field({
      type: Source,
      nullable: true,
      description: 'The fact that ended it; null while it is open.',
      resolve: ({ decidedFact, decidedHeight }) =>
        decidedFact === null || decidedHeight === null ? null : { factId: decidedFact, height: decidedHeight },
    }),
  }),
})

builder.objectFields(WorkingGroup, (t) => ({
  openingCount: t.int({
    description: 'How many openings of it are read.',
    resolve: async (group, _, { load }) => (await load.openings.load(group)).length,
  }),
  openings: t.field({
    type: [Opening],
    description: 'Its openings that are read, newest first.',
    args: {
      first: t.arg.int({ required: true, defaultValue: standardOpenings, description: `Openings to take, at most ${mostOpenings}.` }),
      status: t.arg({ type: OpeningStatus, description: 'Only those of which this became; all, when absent.' }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? standardOpenings }),
    resolve: async (group, { first, status = null }, { load }) => {
      if (first < 0 || first > mostOpenings) throw badInput(`openings takes from 0 to ${mostOpenings}; ${first} were asked for`)
      const openings = await load.openings.load(group)
      return openings.filter((opening) => status === null || opening.status === status).slice(0, first)
    },
  }),
}))

builder.queryField('openings', (t) =>
  t.connection(
    {
      type: Opening,
      description: `Openings of groups, newest first. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: { where: t.arg({ type: OpeningWhereInput, description: 'Which openings.' }) },
      complexity: pageCost(rootPage),
      resolve: (_, { where, ...page }, { db }) => {
        const list = openingList(where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findOpenings(db, list, span),
          () => countOpenings(db, list),
        )
      },
    },
    { name: 'OpeningConnection' },
    { name: 'OpeningEdge' },
  ),
)
