import type { Database } from '@secretariat/db'
import { addChannel, testVault } from '@secretariat/db/testing'
import { startDelivery } from '@secretariat/indexer'
import { openReceiver } from '@secretariat/indexer/testing'
import type { ChainId } from '@secretariat/shared'
import { pino } from 'pino'
import { z } from 'zod'

const bodySchema = z.object({
  chain: z.string(),
  rule: z.string(),
  reason: z.string(),
  severity: z.string(),
  incidents: z.array(z.object({ subject: z.string(), state: z.string() })),
})

/** A message as it reached the receiver, and when, on the clock of the machine. */
export interface Arrived extends z.infer<typeof bodySchema> {
  readonly key: string
  readonly at: number
}

export interface Post {
  /** What came of one rule, in order. */
  of(chain: ChainId, rule: string): readonly Arrived[]
  close(): Promise<void>
}

/** A receiver on this machine, the one channel that leads to it, and the product's own delivery between. */
export async function openPost(db: Database): Promise<Post> {
  const arrived: Arrived[] = []
  const receiver = await openReceiver(({ body, headers }) => {
    arrived.push({ ...bodySchema.parse(JSON.parse(body)), key: String(headers['webhook-id']), at: performance.now() })
    return { as: 'answer', status: 200 }
  })
  await addChannel(db, 'desk', receiver.url)
  const log = pino({ level: 'silent' })
  const delivery = await startDelivery({ db, vault: testVault, redisUrl: process.env.REDIS_URL, privateTargets: ['127.0.0.1'], log })
  return {
    of: (chain: ChainId, rule: string) => arrived.filter((each) => each.chain === chain && each.rule === rule),
    async close() {
      await delivery.close()
      await receiver.close()
    },
  }
}
