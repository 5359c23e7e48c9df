import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, amountFields, amountShape, definitionFields, definitionShape } from '../../graphql/shapes.js'
import { termFields, termShape } from '../budget/shapes.js'
import { kinds } from './search.js'

export const bookTermFields = `key recorded term { ${termFields} }`
export const bookTermShape = z.object({ key: z.string(), recorded: z.boolean(), term: z.nullable(termShape) })
export type BookTerm = z.infer<typeof bookTermShape>

const money = ['asked', 'approved', 'paid', 'failed', 'booked', 'bookedUnpaid']
const figureFields = `items unknown ${money.map((name) => `${name} { ${amountFields} }`).join(' ')} definition { ${definitionFields} }`
const figuresShape = z.object({
  items: z.int(),
  unknown: z.int(),
  asked: z.nullable(amountShape),
  approved: amountShape,
  paid: z.nullable(amountShape),
  failed: amountShape,
  booked: z.nullable(amountShape),
  bookedUnpaid: amountShape,
  definition: definitionShape,
})
export type Figures = z.infer<typeof figuresShape>

const termSumShape = z.object({
  term: z.nullable(bookTermShape),
  category: z.nullable(z.string()),
  paid: z.nullable(amountShape),
  items: z.int(),
})
export type TermSum = z.infer<typeof termSumShape>

const differenceShape = z.object({
  term: z.nullable(bookTermShape),
  byCreation: amountShape,
  byExecution: amountShape,
  carriedIn: amountShape,
  carriedOut: amountShape,
  definition: definitionShape,
})
export type Difference = z.infer<typeof differenceShape>

const bookShape = z.object({
  categorised: z.object({ known: z.int(), total: z.int() }),
  categorisedDefinition: definitionShape,
  totals: z.array(figuresShape),
  byCategory: z.array(z.object({ category: z.nullable(z.string()), figures: figuresShape })),
  byTerm: z.array(termSumShape),
  byTermDefinition: definitionShape,
  differences: z.array(differenceShape),
})
export type Book = z.infer<typeof bookShape>

interface BookVariables {
  readonly chain: string
  readonly accounting: 'EXECUTION' | 'CREATION'
}

export const bookOperation = operation<BookVariables>()(
  `query SpendingBook($chain: String!, $accounting: SpendingAccounting = EXECUTION) {
    spendingBook(chain: $chain) {
      categorised { known total } categorisedDefinition { ${definitionFields} }
      totals { ${figureFields} } byCategory { category figures { ${figureFields} } }
      byTerm(accounting: $accounting) { term { ${bookTermFields} } category paid { ${amountFields} } items }
      byTermDefinition(accounting: $accounting) { ${definitionFields} }
      differences {
        term { ${bookTermFields} } definition { ${definitionFields} }
        byCreation { ${amountFields} } byExecution { ${amountFields} } carriedIn { ${amountFields} } carriedOut { ${amountFields} }
      }
    }
  }`,
  z.object({ spendingBook: bookShape }),
)

const sumsShape = z.object({
  byKind: z.array(z.object({ kind: z.enum(kinds), spent: z.boolean(), figures: figuresShape })),
  byWorkingGroup: z.array(z.object({ workingGroup: z.nullable(z.string()), figures: figuresShape })),
  byBounty: z.array(z.object({ bounty: z.nullable(z.int()), figures: figuresShape })),
  byReceiver: z.array(
    z.object({
      account: z.nullable(accountShape),
      group: z.nullable(z.string()),
      channel: z.nullable(z.string()),
      name: z.nullable(z.string()),
      amount: amountShape,
      items: z.int(),
    }),
  ),
})
export type Sums = z.infer<typeof sumsShape>

export const sumsOperation = operation<{ readonly chain: string }>()(
  `query SpendingSums($chain: String!) {
    spendingBook(chain: $chain) {
      byKind { kind spent figures { ${figureFields} } }
      byWorkingGroup { workingGroup figures { ${figureFields} } }
      byBounty { bounty figures { ${figureFields} } }
      byReceiver(first: 10) { account { ${accountFields} } group channel name amount { ${amountFields} } items }
    }
  }`,
  z.object({ spendingBook: sumsShape }),
)
