import { patiently } from '@secretariat/db'
import { type ChainConfig, type ChainResult, runIndexer } from '@secretariat/indexer'
import { UsageError } from '@secretariat/shared'
import type { Logger } from 'pino'
import { startAlerting } from './alerting.js'
import { type Delivering, deliver, withDelivery } from './delivery.js'
import { importFolder, summarise } from './import-records.js'
import { openLog } from './log.js'
import { chains, chainsOf, command, dataDir, from, healthPort, host, json, option, profile, type Reading, records, to } from './options.js'
import { progressLine } from './progress.js'
import { runCommand } from './run.js'
import { openStore, type Store } from './store.js'

interface Options extends Reading, Delivering {
  readonly once?: boolean
  readonly json?: boolean
  readonly port?: number
  readonly host: string
  readonly records?: string
}

const program = withDelivery(command('index --', 'The indexer alone: reads chains into the database until it is stopped.'))
  .addOption(chains())
  .addOption(profile())
  .addOption(from())
  .addOption(to())
  .addOption(records())
  .addOption(option('--once', 'stop at the finalized block seen at the start'))
  .addOption(json())
  .addOption(dataDir())
  .addOption(healthPort())
  .addOption(host())

await runCommand(async (signal) => {
  const options = program.parse().opts<Options>()
  const configs = chainsOf(options)
  if (configs.length === 0 && options.records === undefined)
    throw new UsageError('Say which chain: npm run index -- --chain collectives, or --chain NAME=ws://host:port --profile collective', 2)
  const store = await openStore(options.dataDir, { shared: true })
  try {
    if (options.records !== undefined) process.stderr.write(`${summarise(await importFolder(store.db, options.records)).join('\n')}\n`)
    if (configs.length === 0) return
    const results = await index(store, configs, options, signal)
    if (options.json)
      for (const result of results)
        process.stdout.write(`${JSON.stringify(await patiently(() => summary(store, result, options), 30_000))}\n`)
    const failed = results.find(({ error }) => error !== null)?.error
    if (failed != null) throw failed
  } finally {
    await store.close()
  }
})

async function index(store: Store, configs: readonly ChainConfig[], options: Options, signal: AbortSignal): Promise<ChainResult[]> {
  const log = openLog()
  const { from, to, once = false } = options
  const health = await serveHealth(store, options, log)
  // Who reads to an end and stops has nobody to tell.
  const delivery = once ? undefined : await deliver(store, options, log)
  const alerting = once ? undefined : startAlerting(store, configs, process.env.SECRETARIAT_ORIGIN ?? null, log)
  const onSignals = alerting === undefined ? {} : { onSignals: alerting.onSignals }
  try {
    const running = runIndexer({ db: store.db, chains: configs, from, to, once, log, signal, ...onSignals, onProgress: progressLine() })
    return await Promise.race([running, store.closed.then(() => running)])
  } finally {
    await alerting?.stop()
    await delivery?.close()
    await health?.close()
  }
}

/** The indexer's own health, for whoever supervises it; only where a port is asked for. */
async function serveHealth(store: Store, { port, host }: Options, logger: Logger): Promise<{ close(): Promise<void> } | undefined> {
  if (port === undefined) return undefined
  // Reading it takes a second of every start, which most runs need not spend.
  const { createApi } = await import('@secretariat/api')
  const reader = await store.openReader()
  const api = createApi({ db: reader, logger, demo: false })
  const close = async () => {
    await api.close()
    await reader.destroy()
  }
  try {
    const { url } = await api.listen(port, host)
    process.stderr.write(`Health is served at ${url}/health, /ready, /status.json and /metrics\n`)
    return { close }
  } catch (error) {
    await close()
    throw error
  }
}

async function summary({ db }: Store, { chain, blocks, facts, seconds }: ChainResult, { from }: Options) {
  const read = await db
    .selectFrom('block')
    .select((eb) => eb.fn.max('height').as('to'))
    .where('chain', '=', chain)
    .executeTakeFirst()
  const blocksPerSecond = seconds > 0 ? Math.round((10 * blocks) / seconds) / 10 : null
  return { chain, from, to: read?.to ?? null, blocks, facts, seconds, blocksPerSecond }
}
