import type { Sample } from './samples.graphql.js'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** How old a look may become before it is called late, in seconds: some pauses beyond the longest that any chain keeps between two of them. */
const allowed = {
  multisigs: 15 * MINUTE,
  authorities: 15 * MINUTE,
  codes: 15 * MINUTE,
  abis: 15 * MINUTE,
  emergency: 15 * MINUTE,
  punishments: 30 * MINUTE,
  fund: 30 * MINUTE,
  penalties: 3 * HOUR,
  heartbeats: 3 * HOUR,
  'fund-balance': 3 * HOUR,
  producers: 18 * HOUR,
  'producer-votes': 12 * HOUR,
} as const
export type SampleName = keyof typeof allowed

const limits: Readonly<Record<string, number>> = allowed

/** A look that failed, never succeeded or is old. */
function isLate({ name, ageSeconds, error }: Sample): boolean {
  return error !== null || ageSeconds === null || ageSeconds > (limits[name] ?? HOUR)
}

/** The look that a page rests on least: a late one before the others, and then the oldest. */
export function stalest(samples: readonly Sample[]): { readonly sample: Sample; readonly isLate: boolean } | undefined {
  const age = (sample: Sample) => sample.ageSeconds ?? Number.POSITIVE_INFINITY
  const [sample] = samples.toSorted((a, b) => Number(isLate(b)) - Number(isLate(a)) || age(b) - age(a))
  return sample === undefined ? undefined : { sample, isLate: isLate(sample) }
}
