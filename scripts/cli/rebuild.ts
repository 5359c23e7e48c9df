import { projectorNames, rebuild } from '@secretariat/db'
import { command, dataDir } from './options.js'
import { runCommand } from './run.js'
import { openStore } from './store.js'

const program = command(
  'rebuild --',
  'Makes rows again from the facts, without a node; readers see the old rows until the new ones are whole.',
)
  .argument('[projector...]', `which rows: ${projectorNames.join(', ')}; all when none is named`)
  .addOption(dataDir())

await runCommand(async () => {
  const { dataDir } = program.parse().opts<{ dataDir: string }>()
  const store = await openStore(dataDir, { shared: true })
  try {
    const names = program.args
    const count = await rebuild(store.db, names.length > 0 ? names : undefined, showProgress)
    process.stderr.write(`Rebuilt ${names.length > 0 ? names.join(', ') : 'all rows'} from ${count} facts.\n`)
  } finally {
    await store.close()
  }
})

function showProgress(facts: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${facts} facts read `)
}
