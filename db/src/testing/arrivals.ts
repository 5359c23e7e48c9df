import type { Fact, FactKind } from '@secretariat/shared'
import fc from 'fast-check'

/** Where a fact of a random history happens. */
export interface At {
  readonly height: number
  readonly ordinal: number
}

/** A history, and batches of the same facts in another order, some of them twice. */
export function arrivals(kinds: readonly FactKind[], make: (kind: FactKind, at: At) => Fact) {
  const place = fc.record({ kind: fc.constantFrom(...kinds), height: fc.integer({ min: 1, max: 5 }), ordinal: fc.nat(8) })
  const history = fc.uniqueArray(place, { selector: ({ height, ordinal }) => `${height}/${ordinal}`, minLength: 1, maxLength: 25 })
  return history
    .map((places) => places.map(({ kind, ...at }) => make(kind, at)))
    .chain((facts) => {
      const again = fc.array(fc.constantFrom(...facts), { maxLength: 10 })
      const shuffled = fc.tuple(fc.shuffledSubarray(facts, { minLength: facts.length }), again).map(([all, more]) => [...all, ...more])
      const batches = fc.tuple(shuffled, fc.integer({ min: 1, max: 6 })).map(([all, size]) => cut(all, size))
      return fc.record({ facts: fc.constant(facts), batches })
    })
}

function cut(facts: readonly Fact[], size: number): Fact[][] {
  return Array.from({ length: Math.ceil(facts.length / size) }, (_, i) => facts.slice(i * size, (i + 1) * size))
}
