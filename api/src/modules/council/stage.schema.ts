import { builder } from '../../builder.js'
import { Source } from '../base/provenance.js'
import { BlockEstimate, estimateOf } from '../chain/pace.js'
import { Election } from '../election/schema.js'
import { ElectionStage } from '../election/stages.js'
import type { StageRow } from './stages.js'

export const CouncilStage = builder.objectRef<StageRow>('CouncilStage').implement({
  description: 'Where an elected council stands between two elections, as the chain announced it last.',
  fields: (t) => ({
    stage: t.expose('stage', { type: ElectionStage, description: 'Which stage.' }),
    cycle: t.exposeInt('cycle', {
      nullable: true,
      description: "The chain's count of election rounds, failed ones included; null where the chain did not tell.",
    }),
    fromBlock: t.expose('height', { type: 'BlockNumber', description: 'Block it began in.' }),
    fromAt: t.expose('startedAt', { type: 'DateTime', description: 'Time of that block.' }),
    endsBlock: t.expose('endsHeight', { type: 'BlockNumber', description: 'Block of its end, as the chain announced it.' }),
    endsEstimate: t.field({
      type: BlockEstimate,
      nullable: true,
      description: 'When that will be; null where the block is read already, or the pace of the chain is not known.',
      resolve: ({ chain, endsHeight }, _, { load }) => estimateOf(load, chain, endsHeight),
    }),
    electionOpen: t.boolean({
      description: 'Whether candidates or votes are being taken: then nobody is ranked unless asked for.',
      resolve: ({ stage }) => stage !== 'idle',
    }),
    election: t.field({
      type: Election,
      nullable: true,
      description: 'The round of election it belongs to; null where it is not known.',
      resolve: async ({ chain, cycle }, _, { load }) => (cycle === null ? null : ((await load.election.load({ chain, cycle })) ?? null)),
    }),
    source: t.field({ type: Source, description: 'The fact that began it.', resolve: ({ factId, height }) => ({ factId, height }) }),
  }),
})
