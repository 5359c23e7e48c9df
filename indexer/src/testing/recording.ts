import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Folder of reference data beside the repository; tests that need it are skipped by name where it is not. */
export const reference = process.env.SECRETARIAT_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url))

export const recordingFolder = join(reference, 'data', 'recordings', 'collectives')

/** Whether the recording of a real runtime is there. */
export const hasRecording = existsSync(join(recordingFolder, 'truth.json'))

const blockSchema = z.object({
  number: z.number(),
  hash: z.string(),
  header: z.object({ digest: z.object({ logs: z.array(z.string()) }) }),
  extrinsics: z.array(z.string()),
  events: z.string().nullable(),
})

const motionSchema = z.object({
  index: z.number(),
  hash: z.string(),
  proposer: z.string(),
  threshold: z.number(),
  call: z.string(),
  proposedAt: z.number(),
  votes: z.array(z.object({ account: z.string(), aye: z.boolean(), block: z.number() })),
  closedAt: z.number().nullable(),
  ayes: z.number().nullable(),
  nays: z.number().nullable(),
  approvedAt: z.number().nullable(),
  disapprovedAt: z.number().nullable(),
  executedAt: z.number().nullable(),
  executed: z.string().nullable(),
})

const truthSchema = z.object({
  blocks: z.object({ first: z.number(), last: z.number() }),
  eventCount: z.number(),
  contentHash: z.string(),
  eventCounts: z.record(z.string(), z.number()),
  firstBlockHash: z.string(),
  lastBlockHash: z.string(),
  motions: z.array(motionSchema),
})

/** The recorded chain, and what an independent reader found in it. */
export function readRecording() {
  const text = (name: string) => readFileSync(join(recordingFolder, name), 'utf8')
  return {
    metadata: text('metadata-9290.hex').trim(),
    blocks: text('blocks.jsonl')
      .trim()
      .split('\n')
      .map((line) => blockSchema.parse(JSON.parse(line))),
    truth: truthSchema.parse(JSON.parse(text('truth.json'))),
  }
}
