import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { ChainId, UsageError } from '@secretariat/shared'
import type { KpiFile } from '@secretariat/shared/kpi'
import { importDefinitions } from '../kpi/import-definitions.js'
import { readDefinitions } from '../kpi/read-definitions.js'
import { command, dataDir } from './options.js'
import { runCommand } from './run.js'
import { openStore } from './store.js'

const program = command('kpi --', 'Definitions of KPIs, as a secretary writes them in YAML.')

program
  .command('validate')
  .description('says what is wrong in a file of definitions, with line and column; changes nothing')
  .argument('<file>', 'YAML, like scripts/samples/kpi/round.yaml')
  .action(async (file: string) => {
    const { round, kpis } = await read(file)
    process.stderr.write(`${file}: round ${round.id} with ${kpis.length} KPIs; nothing is wrong.\n`)
  })

program
  .command('import')
  .description('takes a file of definitions over, all of it or nothing; each change is an entry with your name')
  .argument('<file>', 'YAML, like scripts/samples/kpi/round.yaml')
  .requiredOption('--chain <id>', 'the chain they are about')
  .addOption(dataDir())
  .action(async (file: string, { chain, dataDir }: { readonly chain: string; readonly dataDir: string }) => {
    const definitions = await read(file)
    const store = await openStore(dataDir, { shared: true })
    try {
      const id = ChainId.schema.safeParse(chain)
      const known = await store.db.selectFrom('chain').select('id').execute()
      if (!id.success || known.every((each) => each.id !== id.data))
        throw new UsageError(`The database holds no chain ${chain}; it holds ${known.map((each) => each.id).join(', ') || 'none'}`, 2)
      const actor = { name: `cli:${userInfo().username}`, via: 'cli', address: null } as const
      const { added, changed, unchanged } = await importDefinitions(store.db, actor, id.data, definitions)
      process.stderr.write(`${added} definitions added, ${changed} changed, ${unchanged} were the same.\n`)
    } finally {
      await store.close()
    }
  })

await runCommand(async () => {
  await program.parseAsync()
})

async function read(file: string): Promise<KpiFile> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`${file} cannot be read: ${error.message}`)
  })
  const definitions = readDefinitions(text)
  if ('file' in definitions) return definitions.file
  const lines = definitions.problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`)
  throw new UsageError(lines.join('\n'))
}
