import { copyLimit } from './limits/copy.js'
import { decodeLimit } from './limits/decode.js'
import { rpcLimit } from './limits/rpc.js'
import { machine } from './machine.js'
import { type Case, interleave, type Measured } from './rounds.js'
import { type IndexRun, runIndex } from './run-index.js'
import { empty, type Scratch, withScratch } from './scratch.js'
import { withChain } from './simulated-chain.js'
import { rounded, spreadOf } from './statistics.js'
import { summaryOf } from './summary.js'

export interface IndexOptions {
  readonly blocks: number
  readonly rounds: number
}

/** Blocks of which decoding alone is measured: they are all held in memory. */
const DECODED = 5000

/** The product's own indexing beside the limits of its parts, in the same rounds (goal G3: at least 0.6 of the least of them). */
export async function benchIndex({ blocks, rounds }: IndexOptions, signal: AbortSignal): Promise<object> {
  return withScratch((scratch) =>
    withChain(blocks, 0, async (chain) => {
      const runs: IndexRun[] = []
      const measured = await interleave<Rates>(casesOf(scratch, chain, blocks, runs), rounds, signal)
      return {
        goal: 'G3',
        wanted: 0.6,
        machine: machine(),
        blocks,
        rounds,
        ...ratiosOf(measured, rounds),
        product: summaryOf(runs),
        measured,
      }
    }),
  )
}

function casesOf({ db, url }: Scratch, chain: string, blocks: number, runs: IndexRun[]): Case<Rates>[] {
  async function product() {
    await empty(db)
    const run = await runIndex(chain, url, blocks)
    runs.push(run)
    // The rows that are copied are those of this run.
    return { product: run.blocksPerSecond, copy: rounded(await copyLimit(url)) }
  }
  return [
    { name: 'product and copy', measure: product },
    { name: 'rpc', measure: async () => ({ rpc: rounded(await rpcLimit(chain, blocks)) }) },
    { name: 'decode', measure: async () => ({ decode: rounded(await decodeLimit(chain, Math.min(blocks, DECODED))) }) },
  ]
}

type Rates = Readonly<Record<string, number>>

/** The product's rate divided by the least limit, round by round. */
function ratiosOf(measured: readonly Measured<Rates>[], rounds: number) {
  const byRound = Array.from(
    { length: rounds },
    (_, i): Rates => Object.assign({}, ...measured.filter(({ round }) => round === i + 1).map(({ result }) => result)),
  )
  const ratios = byRound.map(({ product = Number.NaN, ...limits }) => product / Math.min(...Object.values(limits)))
  const limits = ['rpc', 'decode', 'copy'].map((name) => [name, spreadOf(byRound.map((rates) => rates[name] ?? Number.NaN))])
  return { ratio: spreadOf(ratios), limitsBlocksPerSecond: Object.fromEntries(limits) }
}
