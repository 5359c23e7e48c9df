import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'

/** The councils there are, to choose from. */
export const councilsOperation = operation()(
  'query Councils { chains { key name councils { key name } } }',
  z.object({
    chains: z.array(z.object({ key: z.string(), name: z.string(), councils: z.array(z.object({ key: z.string(), name: z.string() })) })),
  }),
)
