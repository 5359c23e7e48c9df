import type { AmountRow } from '../../graphql/shapes.js'
import { numberOf, totalOf } from '../budget/total.js'
import type { BookTerm, TermSum } from './book.graphql.js'

/** A colour of the stack: one category, all smaller ones together, or what nobody has categorised. */
export interface Layer {
  readonly kind: 'category' | 'others' | 'open'
  readonly categories: readonly (string | null)[]
  readonly series: number
}

const ownColours = [1, 3, 4, 2, 5, 7]
const othersColour = 8
/** Grey: not a category of its own. */
const openColour = 6

/** The largest categories have a colour of their own; without a category comes last and is never left out. */
export function layersOf(sums: readonly TermSum[]): Layer[] {
  const categories = [...new Set(sums.flatMap(({ category }) => category ?? []))]
  const size = (category: string) =>
    sums.filter((sum) => sum.category === category).reduce((all, { paid }) => all + (paid === null ? 0 : numberOf(paid)), 0)
  const ranked = categories.toSorted((a, b) => size(b) - size(a) || a.localeCompare(b))
  const rest = ranked.slice(ownColours.length)
  return [
    ...ranked
      .slice(0, ownColours.length)
      .map((one, i) => ({ kind: 'category' as const, categories: [one], series: ownColours[i] ?? othersColour })),
    ...(rest.length === 0 ? [] : [{ kind: 'others' as const, categories: rest, series: othersColour }]),
    ...(sums.some(({ category }) => category === null) ? [{ kind: 'open' as const, categories: [null], series: openColour }] : []),
  ]
}

/** What one term was paid for, layer by layer; null is nothing. */
export interface TermRow {
  readonly term: BookTerm | null
  readonly parts: readonly (AmountRow | null)[]
  readonly total: AmountRow | null
}

/** In the order of the terms. */
export function toTermRows(sums: readonly TermSum[], layers: readonly Layer[]): TermRow[] {
  const terms = new Map(sums.map(({ term }) => [term?.key, term]))
  return [...terms.values()].map((term) => {
    const own = sums.filter((sum) => sum.term?.key === term?.key)
    const sumOf = (some: readonly TermSum[]) => totalOf(some.flatMap(({ paid }) => paid ?? []))
    return {
      term,
      parts: layers.map(({ categories }) => sumOf(own.filter(({ category }) => categories.includes(category)))),
      total: sumOf(own),
    }
  })
}
