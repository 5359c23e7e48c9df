import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Reject, writeRejects } from '@secretariat/indexer'
import { UsageError } from '@secretariat/shared'
import { exportLedger } from './export-ledger.js'
import { importFolder, summarise } from './import-records.js'
import { command, dataDir } from './options.js'
import { runCommand } from './run.js'
import { openStore, type Store } from './store.js'

const program = command('records --', 'Records that people keep of a council: into the database, and the spending ledger out of it.')

program
  .command('import')
  .description('reads terms, proposals, members, validators, KPIs and the spending ledger; what is known already changes nothing')
  .argument(
    '<folder>',
    'with terms.json, spending.csv, chain_proposals.json, chain_members.json, kpis.json, validators.json, or some of them',
  )
  .option('--rejects <file>', 'writes the rows that were refused to this CSV file')
  .addOption(dataDir())
  .action((folder: string, options: { rejects?: string; dataDir: string }) =>
    withStore(options.dataDir, (store) => read(store, folder, options.rejects)),
  )

program
  .command('export')
  .description('writes the spending ledger of a chain to stdout, in the twelve columns that secretaries keep')
  .argument('<what>', 'spending')
  .requiredOption('--chain <id>', 'the chain; "all" for every recorded one')
  .addOption(dataDir())
  .action((what: string, options: { chain: string; dataDir: string }) => {
    if (what !== 'spending') throw new UsageError(`There is no export of "${what}"; there is: spending`, 2)
    return withStore(options.dataDir, (store) => write(store, options.chain))
  })

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

async function read({ db }: Store, folder: string, rejectsFile: string | undefined): Promise<void> {
  const imported = await importFolder(db, folder)
  if (rejectsFile !== undefined) await writeFile(rejectsFile, imported.rejects)
  process.stderr.write(`${summarise(imported).join('\n')}\n`)
}

async function writeFile(file: string, rejects: readonly Reject[]): Promise<void> {
  await pipeline(Readable.from(writeRejects(rejects)), createWriteStream(file)).catch((error: Error) => {
    throw new UsageError(`The records are imported, but ${file} cannot be written: ${error.message}`)
  })
}

async function write({ db }: Store, chain: string): Promise<void> {
  await pipeline(Readable.from(exportLedger(db, chain)), process.stdout, { end: false })
}
