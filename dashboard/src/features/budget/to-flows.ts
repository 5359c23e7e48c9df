import type { AmountRow } from '../../graphql/shapes.js'
import { type Flow, flows } from './search.js'
import type { Term, TermFlow } from './shapes.js'
import { numberOf, totalOf } from './total.js'

/** One term: what came in and went out, by kind. */
export interface FlowRow {
  readonly term: Term | null
  readonly parts: readonly TermFlow[]
  readonly inflow: AmountRow | null
  readonly outflow: AmountRow | null
}

/** In the order of the terms; a bar of a chart is one row. */
export function toFlowRows(sums: readonly TermFlow[]): FlowRow[] {
  const terms = new Map(sums.map(({ term }) => [term?.key, term]))
  return [...terms.values()].map((term) => {
    const parts = sums.filter((sum) => sum.term?.key === term?.key)
    const side = (isIn: boolean) => totalOf(parts.map(({ amount }) => amount).filter(({ raw }) => raw.startsWith('-') !== isIn))
    return { term, parts, inflow: side(true), outflow: side(false) }
  })
}

/** The kinds that occur, in one order for every budget. */
export function kindsOf(sums: readonly TermFlow[]): Flow[] {
  return flows.filter((flow) => sums.some((sum) => sum.flow === flow))
}

/** A kind looks the same in every budget; two kinds look alike only where no budget has both. */
export const seriesOf: Readonly<Record<Flow, number>> = {
  REFILL: 1,
  GIFT: 2,
  CHANNEL_EARNINGS: 7,
  FUNDING_REQUEST: 3,
  DISCRETIONARY: 3,
  VESTED: 7,
  CREATOR_PAYOUT: 8,
  INVITATION: 8,
  TRANSFER: 4,
  DECREASE: 5,
  REWARD: 6,
}

/** A kind's share of a bar: in is above zero, out below. A transfer may be both. */
export function barOf({ parts }: FlowRow, flow: Flow, isIn: boolean): number {
  return parts
    .filter((part) => part.flow === flow && part.amount.raw.startsWith('-') !== isIn)
    .reduce((sum, { amount }) => sum + numberOf(amount), 0)
}

/** The bar of a term, with its exact amounts in words. */
export function barsOf(row: FlowRow, kinds: readonly Flow[], name: string, text: (amount: AmountRow) => string) {
  const parts = kinds.map((kind) => ({
    in: barOf(row, kind, true),
    out: barOf(row, kind, false),
    texts: row.parts.filter(({ flow }) => flow === kind).map(({ amount }) => text(amount)),
  }))
  return { name, parts }
}
