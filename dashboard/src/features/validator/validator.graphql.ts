import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { amountFields, amountShape, definitionFields, definitionShape, sourceFields, sourceShape, timeShape } from '../../graphql/shapes.js'
import { validatorFields, validatorShape } from './shapes.js'

/** Claims stand with their eras. */
const told = ['PREFERRED', 'CHILLED', 'KICKED', 'OFFLINE', 'SLASH_REPORTED', 'SLASHED'] as const

const eventShape = z.object({
  kind: z.enum(told),
  at: timeShape,
  era: z.nullable(z.int()),
  session: z.nullable(z.int()),
  commission: z.nullable(z.number()),
  blocked: z.nullable(z.boolean()),
  fraction: z.nullable(z.number()),
  amount: z.nullable(amountShape),
  source: sourceShape,
})
export type ValidatorEvent = z.infer<typeof eventShape>

const detailShape = z.extend(validatorShape, {
  pay: z.nullable(
    z.object({
      eras: z.int(),
      points: z.int(),
      earned: z.nullable(amountShape),
      claimed: z.nullable(amountShape),
      unclaimedEras: z.int(),
      definition: definitionShape,
    }),
  ),
  spans: z.array(z.object({ fromEra: z.int(), untilEra: z.int(), running: z.boolean() })),
  events: z.array(eventShape),
})
export type ValidatorDetail = z.infer<typeof detailShape>

/** One validator over all that is read. */
export const validatorOperation = operation<{ readonly key: string; readonly chain: string }>()(
  `query Validator($key: String!, $chain: String!) {
    validator(key: $key) {
      ${validatorFields}
      pay { eras points earned { ${amountFields} } claimed { ${amountFields} } unclaimedEras definition { ${definitionFields} } }
      spans { fromEra untilEra running }
      events(first: 40, kinds: [${told.join(', ')}]) { kind at era session commission blocked fraction amount { ${amountFields} } source { ${sourceFields} } }
    }
    sessions(chain: $chain, first: 1) { nodes { session } }
  }`,
  z.object({
    validator: z.nullable(detailShape),
    sessions: z.object({ nodes: z.array(z.object({ session: z.int() })) }),
  }),
)

const ownEraShape = z.object({
  era: z.int(),
  expected: z.nullable(z.number()),
  authored: z.nullable(z.int()),
  points: z.nullable(z.int()),
  stake: z.nullable(amountShape),
  ownStake: z.nullable(amountShape),
  commission: z.nullable(z.number()),
  earned: z.nullable(amountShape),
  claimed: z.nullable(amountShape),
  claimedBlock: z.nullable(z.int()),
})
export type OwnEra = z.infer<typeof ownEraShape>

export interface OwnErasVariables {
  readonly chain: string
  readonly where: object
  readonly first: number
}

/** Its newest eras, and those of the set beside them. */
export const ownErasOperation = operation<OwnErasVariables>()(
  `query ValidatorEras($chain: String!, $where: ValidatorEraWhere, $first: Int) {
    validatorEras(chain: $chain, where: $where, first: $first) {
      totalCount
      nodes {
        era expected authored points stake { ${amountFields} } ownStake { ${amountFields} } commission
        earned { ${amountFields} } claimed { ${amountFields} } claimedBlock
      }
    }
    eras(chain: $chain, first: $first) { nodes { era medianPoints definition { ${definitionFields} } } }
  }`,
  z.object({
    validatorEras: z.object({ totalCount: z.int(), nodes: z.array(ownEraShape) }),
    eras: z.object({ nodes: z.array(z.object({ era: z.int(), medianPoints: z.nullable(z.number()), definition: definitionShape })) }),
  }),
)
