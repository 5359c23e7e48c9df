import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import type { Denominator } from './search.js'

const matrixTerm = z.object({
  key: z.string(),
  number: z.nullable(z.int()),
  fromBlock: z.int(),
  seats: z.array(
    z.object({
      member: z.object({ key: z.string() }),
      share: z.object({ voted: z.int(), total: z.int(), pooled: z.nullable(z.number()) }),
    }),
  ),
})
export type MatrixTerm = z.infer<typeof matrixTerm>

/** Terms that fit into one question, newest first. */
const shown = 12

function matrixBy(name: string, field: string) {
  return operation<{ readonly key: string }>()(
    `query ${name}($key: String!) { council(key: $key) { terms(first: ${shown}) { totalCount nodes {
      key number fromBlock seats { member { key } share: ${field} { voted total pooled } }
    } } } }`,
    z.object({ council: z.nullable(z.object({ terms: z.object({ totalCount: z.int(), nodes: z.array(matrixTerm) }) })) }),
  )
}

/** Who sat in which term and voted on how much of it, by each denominator. */
export const matrixOperations = {
  ELIGIBLE: matrixBy('MatrixEligible', 'eligible'),
  DECIDED: matrixBy('MatrixDecided', 'decided'),
  ALL_IN_TERM: matrixBy('MatrixAllInTerm', 'allInTerm'),
} satisfies Record<Denominator, unknown>
