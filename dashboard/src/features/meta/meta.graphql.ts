import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { timeShape } from '../../graphql/shapes.js'

export const chainMetaFields = `id name profile state lastError endpoint firstBlock indexedBlock indexedAt finalizedBlock lagBlocks lagSeconds
  blocksPerSecond etaSeconds coverage { first last } heartbeatAt unreadActions`

export const chainMetaShape = z.object({
  id: z.string(),
  name: z.string(),
  profile: z.string(),
  state: z.enum(['CONNECTING', 'BACKFILLING', 'FOLLOWING', 'STOPPED', 'DONE', 'UNKNOWN']),
  lastError: z.nullable(z.string()),
  endpoint: z.nullable(z.string()),
  firstBlock: z.nullable(z.int()),
  indexedBlock: z.nullable(z.int()),
  indexedAt: z.nullable(timeShape),
  finalizedBlock: z.nullable(z.int()),
  lagBlocks: z.nullable(z.int()),
  lagSeconds: z.nullable(z.number()),
  blocksPerSecond: z.nullable(z.number()),
  etaSeconds: z.nullable(z.number()),
  coverage: z.array(z.object({ first: z.int(), last: z.int() })),
  heartbeatAt: z.nullable(timeShape),
  unreadActions: z.int(),
})
export type ChainMeta = z.infer<typeof chainMetaShape>

export const metaOperation = operation()(
  `query Meta { _meta { demo schemaVersion generatedAt chains { ${chainMetaFields} } } }`,
  z.object({
    _meta: z.object({ demo: z.boolean(), schemaVersion: z.string(), generatedAt: timeShape, chains: z.array(chainMetaShape) }),
  }),
)
export type Meta = z.infer<typeof metaOperation.answer>['_meta']
