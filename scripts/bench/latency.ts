import { machine } from './machine.js'
import { interleave, type Measured } from './rounds.js'
import { type IndexRun, runIndex } from './run-index.js'
import { empty, type Scratch, withScratch } from './scratch.js'
import { withChain } from './simulated-chain.js'
import { spreadOf } from './statistics.js'
import { summaryOf } from './summary.js'

export interface LatencyOptions {
  readonly blocks: number
  readonly rounds: number
  readonly ms: number
}

/** The same chain behind a slow line and a fast one: every message of the slow one comes later. */
export async function benchLatency({ blocks, rounds, ms }: LatencyOptions, signal: AbortSignal): Promise<object> {
  return withScratch((scratch) =>
    withChain(blocks, 0, (near) =>
      withChain(blocks, ms, async (far) => {
        const measured = await interleave([caseOf('near', near, blocks, scratch), caseOf('far', far, blocks, scratch)], rounds, signal)
        return { goal: 'G2', machine: machine(), blocks, rounds, latencyMs: ms, ...comparisonOf(measured, rounds) }
      }),
    ),
  )
}

function caseOf(name: string, chain: string, blocks: number, { db, url }: Scratch) {
  async function measure() {
    await empty(db)
    return runIndex(chain, url, blocks)
  }
  return { name, measure }
}

function comparisonOf(measured: readonly Measured<IndexRun>[], rounds: number) {
  const runs = (name: string) => measured.filter((each) => each.name === name).map(({ result }) => result)
  const [near, far] = [runs('near'), runs('far')]
  const rate = (list: readonly IndexRun[], round: number) => list[round]?.blocksPerSecond ?? Number.NaN
  const ratio = spreadOf(Array.from({ length: rounds }, (_, round) => rate(far, round) / rate(near, round)))
  return { ratio, near: summaryOf(near), far: summaryOf(far), loads: measured.map(({ load }) => load) }
}
