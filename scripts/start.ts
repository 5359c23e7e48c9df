import { fileURLToPath } from 'node:url'
import { type Api, createApi } from '@secretariat/api'
import { type ChainConfig, introduceChain, runIndexer } from '@secretariat/indexer'
import { type Alerting, startAlerting } from './cli/alerting.js'
import { type Delivering, deliver, vaultOf, withDelivery } from './cli/delivery.js'
import { type Demo, demoChains, startDemos } from './cli/demo.js'
import { importFolder, summarise } from './cli/import-records.js'
import { openLog } from './cli/log.js'
import { chains, chainsOf, command, dataDir, from, host, json, port, profile, type Reading, records, to } from './cli/options.js'
import { progressLine } from './cli/progress.js'
import { runCommand } from './cli/run.js'
import { openStore, type Store } from './cli/store.js'

interface Options extends Reading, Delivering {
  readonly port: number
  readonly host: string
  readonly json?: boolean
  readonly records?: string
}

/** Made up, in the formats of real ones. */
const sampleRecords = fileURLToPath(new URL('../samples/records', import.meta.url))
const dashboard = fileURLToPath(new URL('../../dashboard/dist', import.meta.url))

const program = withDelivery(
  command('start', 'Everything in one go: database, indexer, API and dashboard. Without --chain: simulated chains, marked as such.'),
)
  .addOption(chains())
  .addOption(profile())
  .addOption(from())
  .addOption(to())
  .addOption(records())
  .addOption(dataDir())
  .addOption(port())
  .addOption(host())
  .addOption(json())

await runCommand(async (signal) => {
  const options = program.parse().opts<Options>()
  const configs = chainsOf(options)
  const store = await openStore(options.dataDir, { shared: false })
  try {
    const delivery = await deliver(store, options, openLog())
    try {
      await serve(store, options, configs, signal)
    } finally {
      await delivery.close()
    }
  } finally {
    await store.close()
  }
})

/** The page answers before anything is simulated or indexed, so that progress can be watched on it. */
async function serve(store: Store, options: Options, configs: readonly ChainConfig[], signal: AbortSignal): Promise<void> {
  const logger = openLog()
  const demo = configs.length === 0 && options.records === undefined
  const [reader, writer] = await Promise.all([store.openReader(), store.openWriter()])
  const vault = vaultOf(options.dataDir)
  const api = createApi({ db: reader, write: writer, logger, demo, staticDir: dashboard, vault })
  let alerting: Alerting | undefined
  let demos: readonly Demo[] = []
  try {
    await introduce(store, demo ? demoChains : configs)
    const url = await announce(api, options)
    const folder = demo ? sampleRecords : options.records
    if (folder !== undefined) for (const line of summarise(await importFolder(store.db, folder))) logger.info(line)
    if (demo) demos = await startDemos(store.db)
    const chains = demo ? demos.map(({ chain }) => chain) : configs
    alerting = startAlerting(store, chains, url, logger)
    const { onSignals } = alerting
    const indexing = runIndexer({
      ...options,
      db: store.db,
      chains,
      once: false,
      log: logger,
      signal,
      onSignals,
      onProgress: progressLine(),
    })
    await Promise.race([indexing.then(() => untilAborted(signal)), store.closed])
  } finally {
    await Promise.all([alerting?.stop(), api.close()])
    await Promise.all(demos.map(({ devnet }) => devnet.stop()))
    await Promise.all([reader.destroy(), writer.destroy()])
  }
}

/** Nobody shall be told that all is well while a chain is not even known. Why one cannot be what is asked is told by its indexer. */
async function introduce({ db }: Store, chains: readonly ChainConfig[]): Promise<void> {
  await Promise.allSettled(chains.map((chain) => introduceChain(db, chain)))
}

async function announce(api: Api, { port, host, json = false }: Options): Promise<string> {
  const { url } = await api.listen(port, host)
  process.stdout.write(json ? `${JSON.stringify({ url })}\n` : `Secretariat is ready: ${url}\n`)
  return url
}

/** Chains that have reached their end, or had to stop, are still shown. */
async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
}
