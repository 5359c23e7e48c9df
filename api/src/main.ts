import { once } from 'node:events'
import { openDatabase, openVault } from '@secretariat/db'
import { UsageError } from '@secretariat/shared'
import { pino } from 'pino'
import { configOf } from './config.js'
import { createApi } from './server.js'

// The API alone, for an installation whose parts run apart.
async function run(): Promise<void> {
  const config = configOf(process.env)
  const logger = pino({ level: config.SECRETARIAT_LOG_LEVEL })
  const db = await openDatabase(config.DATABASE_URL, { applicationName: 'secretariat-api' })
  const write = await openDatabase(config.DATABASE_URL, { applicationName: 'secretariat-api-write', maxConnections: 4 })
  const { SECRETARIAT_STATIC_DIR: staticDir, SECRETARIAT_ORIGIN: origin, SECRETARIAT_SECRET: secret } = config
  const api = createApi({
    db,
    write,
    logger,
    demo: config.SECRETARIAT_DEMO,
    proxies: config.SECRETARIAT_PROXIES,
    ...(staticDir !== undefined && { staticDir }),
    ...(origin !== undefined && { origin }),
    ...(secret !== undefined && { vault: openVault(secret) }),
  })
  try {
    const { url } = await api.listen(config.SECRETARIAT_PORT, config.SECRETARIAT_HOST)
    logger.info({ url }, 'Serving')
    const signal = await Promise.race((['SIGINT', 'SIGTERM'] as const).map((name) => once(process, name).then(() => name)))
    if (signal === 'SIGINT') process.exitCode = 130
    await api.close()
  } finally {
    await Promise.all([db.destroy(), write.destroy()])
  }
}

run().catch((error: unknown) => {
  const known = error instanceof UsageError
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = known ? error.exitCode : 1
})
