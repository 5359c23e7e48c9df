import { openDatabase, openVault, patiently } from '@secretariat/db'
import { startDelivery } from '@secretariat/indexer/delivery'
import { RetryableError } from '@secretariat/shared'
import { z } from 'zod'
import { openLog } from '../../cli/log.js'

// Sends what is in the outbox until it is killed, by a clock that runs faster than the one on the wall.
const { url, secret, began, speed } = z
  .object({ url: z.string(), secret: z.string(), began: z.number(), speed: z.number() })
  .parse(JSON.parse(process.argv[2] ?? ''))

/** The database may have been killed with the sender before us. */
const open = () =>
  openDatabase(url, { maxConnections: 12 }).catch((error: unknown) => Promise.reject(new RetryableError('Not yet', { cause: error })))

await startDelivery({
  db: await patiently(open, 120_000),
  vault: openVault(secret),
  privateTargets: ['127.0.0.1'],
  redisUrl: process.env.REDIS_URL,
  log: openLog(),
  now: () => new Date(began + (Date.now() - began) * speed),
  // Nobody is tried twelve times within the hour in which the receiver is dead.
  random: () => 0.4 + 0.6 * Math.random(),
  timeoutMs: 2000,
  leaseMs: 5000 * speed,
})
process.stdout.write('sending\n')
