import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptEvent } from '@secretariat/indexer/testing'
import { z } from 'zod'
import { built } from '../built.js'
import { machine } from '../machine.js'
import { withScratch } from '../scratch.js'
import { openHarness } from './harness.js'
import { runProgram } from './run-program.js'
import { withSyntheticNode } from './synthetic-node.js'

export interface PeersOptions {
  readonly blocks: number
  readonly rounds: number
  readonly peers: string
  readonly events: string
  readonly latency: number
  readonly peersDir?: string
}

/** SubQuery runs on beyond the last block that is timed. */
const BEYOND = 1000
const TIMEOUT_SECONDS = 900
/** The harness says so when a peer's rows are wrong: there is no ratio then, and the rest stands. */
const INVALID = 1

const outSchema = z.object({ expected: z.unknown(), results: z.array(z.unknown()), summary: z.array(z.unknown()) })

/** Others and we, in turns, from one node into one server; rows are compared with an independent decode before there is any ratio. */
export async function benchPeers(options: PeersOptions): Promise<object> {
  const harness = await openHarness(options.peersDir)
  if (harness === undefined) {
    process.stderr.write(
      'Skipped: the harness of other indexers is not there. Set SECRETARIAT_SHARED to the folder that has bench/peers.\n',
    )
    return { goal: 'G1, G2', skipped: 'no harness' }
  }
  return withScratch((scratch) =>
    withSyntheticNode({ harness, blocks: options.blocks + BEYOND, latencyMs: options.latency }, (node) =>
      compare(harness, node, scratch.url, options),
    ),
  )
}

async function compare(harness: string, node: string, database: string, options: PeersOptions): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'secretariat-bench-out-'))
  try {
    const out = join(folder, 'out.json')
    const env = { DATABASE_URL: database, SECRETARIAT_LOG_LEVEL: 'warn' }
    await runProgram(process.execPath, ['bench.mjs', ...harnessArguments(options, node, out)], { cwd: harness, env, expected: [INVALID] })
    const { expected, results, summary } = outSchema.parse(JSON.parse(await readFile(out, 'utf8')))
    return { goal: options.latency > 0 ? 'G2' : 'G1', machine: machine(), ...options, work, expected, summary, results }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const work = 'subject: our whole way (fetch, decode, blocks, facts, cursor) with a profile that keeps the named events; synthetic blocks'

function harnessArguments({ blocks, rounds, peers, events }: PeersOptions, node: string, out: string): string[] {
  const worker = `${process.execPath} ${built('bench/index-worker.js')}`
  const prepare = `${process.execPath} ${built('bench/empty-worker.js')}`
  const rows = `select height as block, ordinal as idx, data->>'name' as name, data->'args' as args from public.fact where kind = '${keptEvent}'`
  return [
    ...['--node', node, '--from', '1', '--to', String(blocks), '--events', events, '--peers', peers, '--rounds', String(rounds)],
    ...['--subject', `${worker} --chain ${node} --to ${blocks} --events ${events}`, '--subject-before', prepare, '--subject-sql', rows],
    ...['--timeout', String(TIMEOUT_SECONDS), '--out', out],
  ]
}
