/** What is said of several measurements: single ones move too much. */
export interface Spread {
  readonly median: number
  readonly range: readonly [number, number]
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (place: number) => sorted[place] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return { median: rounded((at(Math.floor(middle)) + at(Math.ceil(middle))) / 2), range: [rounded(at(0)), rounded(at(sorted.length - 1))] }
}

/** The value that this share of all lies at or below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return rounded(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN)
}

/** Three digits that matter: more would be noise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(value >= 1000 ? 4 : 3))
}
