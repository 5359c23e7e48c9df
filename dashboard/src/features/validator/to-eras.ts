interface Own {
  readonly era: number
  readonly points: number | null
}
interface OfSet {
  readonly era: number
  readonly medianPoints: number | null
}

/** Every era from the oldest to the newest of a validator, oldest first: one without it has no bar, and the line goes on. */
export function toEras(own: readonly Own[], set: readonly OfSet[]): { era: number; bar: number | null; line: number | null }[] {
  const numbers = own.map(({ era }) => era)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const points = new Map(own.map((row) => [row.era, row.points]))
  const medians = new Map(set.map((row) => [row.era, row.medianPoints]))
  return Array.from({ length: own.length === 0 ? 0 : last - first + 1 }, (_, i) => {
    const era = first + i
    return { era, bar: points.get(era) ?? null, line: medians.get(era) ?? null }
  })
}
