import * as z from 'zod/mini'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  personFields,
  personShape,
} from '../../graphql/shapes.js'
import { standings } from './search.js'

export const sessionFields = 'session fromBlock expected authored offline'
export const sessionShape = z.object({
  session: z.int(),
  fromBlock: z.int(),
  expected: z.nullable(z.number()),
  authored: z.nullable(z.int()),
  offline: z.nullable(z.boolean()),
})
export type SessionRow = z.infer<typeof sessionShape>

/** What the list and the page of one validator both show. */
export const validatorFields = `key standing account { ${accountFields} } owners { role member { ${personFields} } }
  blocks { eras sessions { known total } expected authored missed share offlineSessions definition { ${definitionFields} } }
  terms { era commission blocked nominators stake { ${amountFields} } ownStake { ${amountFields} } }
  sessions { ${sessionFields} }`
export const validatorShape = z.object({
  key: z.string(),
  standing: z.enum(standings),
  account: accountShape,
  owners: z.array(z.object({ role: z.enum(['ROOT', 'CONTROLLER', 'STAKING']), member: personShape })),
  blocks: z.object({
    eras: z.int(),
    sessions: z.object({ known: z.int(), total: z.int() }),
    expected: z.nullable(z.number()),
    authored: z.nullable(z.int()),
    missed: z.nullable(z.number()),
    share: z.nullable(z.number()),
    offlineSessions: z.int(),
    definition: definitionShape,
  }),
  terms: z.object({
    era: z.nullable(z.int()),
    commission: z.nullable(z.number()),
    blocked: z.nullable(z.boolean()),
    nominators: z.nullable(z.int()),
    stake: z.nullable(amountShape),
    ownStake: z.nullable(amountShape),
  }),
  sessions: z.array(sessionShape),
})
export type ValidatorRow = z.infer<typeof validatorShape>
