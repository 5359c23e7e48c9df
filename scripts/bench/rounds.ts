import { loadavg } from 'node:os'
import { rounded } from './statistics.js'

/** One thing to measure, as often as there are rounds. */
export interface Case<T> {
  readonly name: string
  measure(): Promise<T>
}

export interface Measured<T> {
  readonly name: string
  readonly round: number
  /** Load average of the last minute before it: what else the machine was doing. */
  readonly load: number
  readonly result: T
}

/** Measures all cases in every round, every other round in reverse: what disturbs the machine disturbs all of them. */
export async function interleave<T>(cases: readonly Case<T>[], rounds: number, signal: AbortSignal): Promise<Measured<T>[]> {
  const measured: Measured<T>[] = []
  for (let round = 1; round <= rounds; round++) {
    for (const { name, measure } of round % 2 === 0 ? [...cases].reverse() : cases) {
      signal.throwIfAborted()
      const load = rounded(loadavg()[0] ?? 0)
      const result = await measure()
      process.stderr.write(`round ${round} of ${rounds}, ${name}: ${JSON.stringify(result)}, load ${load}\n`)
      measured.push({ name, round, load, result })
    }
  }
  return measured
}
