/** From how many slots missed in a row on a producer is what, and after how many filled ones it is well again. */
export interface ProducerPolicy {
  readonly suspectedFrom: number
  readonly offlineFrom: number
  /** Null where the chain punishes nobody for it. */
  readonly punishableFrom: number | null
  readonly recoveredAfter: number
}

/**
 * EOSC forgives three slots in a row, and its contract lets a producer be punished after more than nine. Elsewhere a producer is
 * offline once it missed a whole turn.
 */
export function producerPolicy(profile: string, repetitions: number): ProducerPolicy {
  if (profile === 'eosc') return { suspectedFrom: 1, offlineFrom: 3, punishableFrom: 10, recoveredAfter: 3 }
  return { suspectedFrom: 1, offlineFrom: Math.max(repetitions, 3), punishableFrom: null, recoveredAfter: Math.max(repetitions, 3) }
}
