import { builder } from '../../builder.js'
import { BlockEstimate, estimateOf } from '../chain/pace.js'
import { Election } from './schema.js'

builder.objectFields(Election, (t) => ({
  fromBlock: t.expose('announcingHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Block its announcing stage began in; null where that is not read.',
  }),
  fromAt: t.expose('announcingAt', { type: 'DateTime', nullable: true, description: 'Time of that block; null where it is not read.' }),
  untilBlock: t.expose('outcomeHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Block it was over in; null while it is not.',
  }),
  stageEndsEstimate: t.field({
    type: BlockEstimate,
    nullable: true,
    description:
      'When the stage will end; null without a stage, where that block is read already, and where the pace of the chain is not known.',
    resolve: ({ chain, stageEndsHeight }, _, { load }) => (stageEndsHeight === null ? null : estimateOf(load, chain, stageEndsHeight)),
  }),
}))
