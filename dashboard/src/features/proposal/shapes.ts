import * as z from 'zod/mini'
import { definitionFields, definitionShape, timeShape } from '../../graphql/shapes.js'

/** Shapes that the list and the page of one proposal share. */
export const placeShape = z.object({ key: z.string(), name: z.string() })

export const tallyFields = `ayes nays slashes abstentions threshold eligible missing definition { ${definitionFields} }`
export const tallyShape = z.object({
  ayes: z.int(),
  nays: z.int(),
  slashes: z.nullable(z.int()),
  abstentions: z.nullable(z.int()),
  threshold: z.nullable(z.int()),
  eligible: z.nullable(z.int()),
  missing: z.nullable(z.int()),
  definition: definitionShape,
})
export type Tally = z.infer<typeof tallyShape>

export const termFields = 'key number fromAt'
export const termShape = z.object({ key: z.string(), number: z.nullable(z.int()), fromAt: timeShape })
export type Term = z.infer<typeof termShape>

/** Votes of any kind. */
export function castOf({ ayes, nays, abstentions }: Pick<Tally, 'ayes' | 'nays' | 'abstentions'>): number {
  return ayes + nays + (abstentions ?? 0)
}
