import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { timeShape } from '../../graphql/shapes.js'

const sampleShape = z.object({
  name: z.string(),
  takenAt: z.nullable(timeShape),
  ageSeconds: z.nullable(z.number()),
  block: z.nullable(z.int()),
  error: z.nullable(z.string()),
})
export type Sample = z.infer<typeof sampleShape>

/** The last looks at the tables of a chain. */
export const samplesOperation = operation<{ readonly id: string }>()(
  `query Samples($id: String!) { chain(id: $id) { meta { samples { name takenAt ageSeconds block error } } } }`,
  z.object({ chain: z.nullable(z.object({ meta: z.object({ samples: z.array(sampleShape) }) })) }),
)
