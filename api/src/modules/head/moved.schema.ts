import { builder } from '../../builder.js'
import { requireLive } from '../../live/live.js'
import { requireChainId } from '../base/key.js'
import { headMoves } from './moves.js'
import { Head } from './schema.js'

builder.subscriptionField('headMoved', (t) =>
  t.field({
    type: Head,
    description:
      'The newest block of each chain that is followed, at once and whenever there is another one. Whoever reads slower than blocks come is told of the newest alone.',
    args: { chain: t.arg.string({ description: 'Key of the chain; all chains, when absent.' }) },
    subscribe: (_, { chain }, context) => headMoves(context.db, requireLive(context), chain == null ? undefined : requireChainId(chain)),
    resolve: (head) => head,
  }),
)
