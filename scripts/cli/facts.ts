import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Chain, exportFacts, importFacts } from '@secretariat/db'
import { chainOf, describeChain } from '@secretariat/indexer'
import { ChainId, type FactKind, factKinds, joystreamNetworks, UsageError } from '@secretariat/shared'
import { InvalidArgumentError } from 'commander'
import { introduceRecorded } from './import-records.js'
import { command, dataDir, option, profile } from './options.js'
import { runCommand } from './run.js'
import { openStore, type Store } from './store.js'

const program = command('facts --', 'Facts out of the database and back, as JSON Lines.')

program
  .command('export')
  .description('writes the facts of a chain to stdout, in order of height, locator and kind')
  .requiredOption('--chain <id>', 'the chain')
  .addOption(option('--kind <kind>', 'facts of this kind only').argParser(parseKind))
  .addOption(dataDir())
  .action((options: { chain: string; kind?: FactKind; dataDir: string }) => withStore(options.dataDir, (store) => write(store, options)))

program
  .command('import')
  .description('reads facts from a file; those that are known already change nothing')
  .argument('<file>', 'JSON Lines as `export` writes them; - for stdin')
  .addOption(profile())
  .addOption(dataDir())
  .action((file: string, options: { profile?: string; dataDir: string }) =>
    withStore(options.dataDir, (store) => read(store, file, options.profile)),
  )

await runCommand(async () => {
  await program.parseAsync()
})

async function withStore(dataDir: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(dataDir, { shared: true })
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

async function write({ db }: Store, { chain, kind }: { readonly chain: string; readonly kind?: FactKind }): Promise<void> {
  const id = ChainId.schema.safeParse(chain)
  const known = await db.selectFrom('chain').select('id').execute()
  if (!id.success || known.every((each) => each.id !== id.data)) {
    throw new UsageError(`The database holds no chain ${chain}; it holds ${known.map((each) => each.id).join(', ') || 'none'}`, 2)
  }
  const lines = exportFacts(db, { chain: id.data, ...(kind === undefined ? {} : { kind }) })
  await pipeline(Readable.from(lines), withNewlines, process.stdout, { end: false })
}

async function* withNewlines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}

async function read({ db }: Store, file: string, profileName: string | undefined): Promise<void> {
  const { added, unchanged } = await importFacts(db, linesOf(file), (chain) => introduce(chain, profileName))
  process.stderr.write(`${added} facts added, ${unchanged} were known.\n`)
}

/** Opened when the first line is asked for: a reader that waits to be listened to loses what it read meanwhile. */
async function* linesOf(file: string): AsyncGenerator<string> {
  if (file === '-') return yield* createInterface({ input: process.stdin })
  const handle = await open(file).catch((error: Error) => {
    throw new UsageError(`${file} cannot be read: ${error.message}`)
  })
  yield* handle.readLines()
}

/** A chain that is known from its facts alone: nobody told its genesis yet. */
function introduce(id: ChainId, profileName: string | undefined): Chain {
  const isRecorded = joystreamNetworks.chains.some((chain) => chain.id === id)
  if (isRecorded && profileName === undefined) return introduceRecorded(id, joystreamNetworks)
  return describeChain(chainOf(id, profileName))
}

function parseKind(text: string): FactKind {
  const kind = factKinds.find((each) => each === text)
  if (kind === undefined) throw new InvalidArgumentError(`Known kinds: ${factKinds.join(', ')}.`)
  return kind
}
