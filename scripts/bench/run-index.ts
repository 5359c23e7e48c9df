import { z } from 'zod'
import { startProgram } from '../testing/program.js'
import { built } from './built.js'
import { rounded } from './statistics.js'

const toldSchema = z.object({
  blocks: z.number(),
  facts: z.number(),
  seconds: z.number(),
  stages: z.object({ fetch: z.number(), decode: z.number(), write: z.number() }),
  idleSeconds: z.number(),
  cpuSeconds: z.number(),
  wallSeconds: z.number(),
  wholeCpuSeconds: z.number(),
  peakMb: z.number(),
})

/** What one run of the product's own indexing took. */
export interface IndexRun {
  readonly blocks: number
  readonly facts: number
  readonly blocksPerSecond: number
  /** With the start of the process. */
  readonly blocksPerSecondWhole: number
  readonly cpuMsPerBlock: number
  readonly cpuMsPerBlockWhole: number
  readonly stageSeconds: { readonly fetch: number; readonly decode: number; readonly write: number; readonly idle: number }
  readonly peakMb: number
}

/** Indexes a chain in a process of its own, into an empty database. */
export async function runIndex(chain: string, databaseUrl: string, blocks: number): Promise<IndexRun> {
  const args = [built('bench/index-worker.js'), '--chain', chain, '--to', String(blocks)]
  const { code, stdout, stderr } = await startProgram(args, { DATABASE_URL: databaseUrl, SECRETARIAT_LOG_LEVEL: 'warn' }).ended
  if (code !== 0) throw new Error(`The indexer ended with ${code}: ${stderr}`)
  const told = toldSchema.parse(JSON.parse(stdout))
  if (told.blocks !== blocks) throw new Error(`${told.blocks} of ${blocks} blocks were indexed: a run that lost blocks has no rate`)
  const { fetch, decode, write } = told.stages
  return {
    blocks,
    facts: told.facts,
    blocksPerSecond: rounded(blocks / told.seconds),
    blocksPerSecondWhole: rounded(blocks / told.wallSeconds),
    cpuMsPerBlock: rounded((told.cpuSeconds * 1000) / blocks),
    cpuMsPerBlockWhole: rounded((told.wholeCpuSeconds * 1000) / blocks),
    stageSeconds: { fetch: rounded(fetch), decode: rounded(decode), write: rounded(write), idle: rounded(told.idleSeconds) },
    peakMb: rounded(told.peakMb),
  }
}
