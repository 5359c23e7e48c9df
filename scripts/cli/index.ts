import { type ChainConfig, type ChainResult, runIndexer } from '@secretariat/indexer'
import { UsageError } from '@secretariat/shared'
import { openLog } from './log.js'
import { chains, chainsOf, command, dataDir, from, json, option, profile, type Reading, to } from './options.js'
import { progressLine } from './progress.js'
import { runCommand } from './run.js'
import { openStore, type Store } from './store.js'

interface Options extends Reading {
  readonly once?: boolean
  readonly json?: boolean
  readonly dataDir: string
}

const program = command('index --', 'The indexer alone: reads chains into the database until it is stopped.')
  .addOption(chains())
  .addOption(profile())
  .addOption(from())
  .addOption(to())
  .addOption(option('--once', 'stop at the finalized block seen at the start'))
  .addOption(json())
  .addOption(dataDir())

await runCommand(async (signal) => {
  const options = program.parse().opts<Options>()
  const configs = chainsOf(options)
  if (configs.length === 0)
    throw new UsageError('Say which chain: npm run index -- --chain collectives, or --chain NAME=ws://host:port --profile collective', 2)
  const store = await openStore(options.dataDir, { shared: true })
  try {
    const results = await index(store, configs, options, signal)
    if (options.json) for (const result of results) process.stdout.write(`${JSON.stringify(await summary(store, result, options))}\n`)
    const failed = results.find(({ error }) => error !== null)?.error
    if (failed != null) throw failed
  } finally {
    await store.close()
  }
})

async function index(
  { db, closed }: Store,
  configs: readonly ChainConfig[],
  { from, to, once = false }: Options,
  signal: AbortSignal,
): Promise<ChainResult[]> {
  const running = runIndexer({ db, chains: configs, from, to, once, log: openLog(), signal, onProgress: progressLine() })
  const results = await Promise.race([running, closed.then(() => running)])
  return results
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
