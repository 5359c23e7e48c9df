import { type Database, recordHeads } from '@secretariat/db'
import { BlockHash, ChainId, Height, Timestamp } from '@secretariat/shared'
import type { EndpointWord, LiveHeader } from '@secretariat/shared/alert'
import { producerBlocks } from './producer-story.js'

const chain = ChainId('bravo')
const seenAt = Timestamp(1_790_000_000_000)
const hashOf = (height: number) => BlockHash(height.toString(16).padStart(64, '0'))

/** The blocks of the story of producers as headers that were seen. */
const headers: readonly LiveHeader[] = producerBlocks.map(({ height, hash, time, author, slot, spec }) => ({
  ...{ hash, parentHash: hashOf(height - 1), height, time, author, slot, schedule: spec, seenAt },
}))

const well: EndpointWord = {
  ...{ endpoint: 'one.example', height: Height(20), finalized: Height(17), time: null, since: seenAt },
  ...{ answeredAt: seenAt, problem: null, good: 1 },
}
const late: EndpointWord = { ...well, endpoint: 'two.example', height: Height(12), finalized: Height(9), problem: 'It does not answer' }

/** What two endpoints show of `bravo`: the first all of its blocks, the second fewer and no longer. */
export async function tellHeads(db: Database): Promise<void> {
  await recordHeads(db, {
    chain,
    headers,
    endpoints: [well, late, { ...late, endpoint: 'zero.example', height: null, finalized: null, answeredAt: null }],
  })
}

/** How each type of heads is reached from the root. */
export const headPaths: Record<string, string> = {
  Head: 'heads(chain: "bravo") { @ }',
  HeadEndpoint: 'heads(chain: "bravo") { endpoints { @ } }',
  LiveSilence: 'heads(chain: "bravo") { silences { @ } }',
}
