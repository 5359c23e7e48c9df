import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'

const councilShape = z.object({ key: z.string(), name: z.string(), elected: z.boolean() })

/** The councils there are, to choose from. */
export const councilsOperation = operation()(
  'query Councils { chains { key name councils { key name elected } } }',
  z.object({ chains: z.array(z.object({ key: z.string(), name: z.string(), councils: z.array(councilShape) })) }),
)
