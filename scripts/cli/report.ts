import { type DocumentAsked, documentKinds, locales, writeDocument } from '@secretariat/api'
import { command, dataDir, option, whole } from './options.js'
import { runCommand } from './run.js'
import { openStore } from './store.js'

const height = (text: string) => whole(text, 0, Number.MAX_SAFE_INTEGER)

const program = command('report --', 'A document from what is read, as Markdown on stdout.')
  .argument('<kind>', `which document: ${documentKinds.join(', ')}`)
  .requiredOption('--chain <id>', 'the chain')
  .option('--term <number>', 'the term it speaks of, by its number; the latest where nothing is named', height)
  .option('--from <height>', 'its first block, instead of a term', height)
  .option('--to <height>', 'its last block', height)
  .option('--as-of <height>', 'leave out what came after this block; the newest block read where nothing is named', height)
  .addOption(option('--lang <language>', 'the language').choices(locales).default('en'))
  .addOption(dataDir())

type Options = Omit<DocumentAsked, 'kind'> & { readonly dataDir: string }

await runCommand(async () => {
  await program.action(write).parseAsync()
})

async function write(kind: string, { dataDir, ...asked }: Options): Promise<void> {
  const store = await openStore(dataDir, { shared: true })
  try {
    const { markdown } = await writeDocument(store.db, { ...asked, kind })
    process.stdout.write(markdown)
  } finally {
    await store.close()
  }
}
