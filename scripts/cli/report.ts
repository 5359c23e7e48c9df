import { writeFile } from 'node:fs/promises'
import { type DocumentAsked, documentKinds, locales, pdfOfDocument, type Written, writeDocument } from '@secretariat/api'
import { UsageError } from '@secretariat/shared'
import { command, dataDir, option, whole } from './options.js'
import { runCommand } from './run.js'
import { openStore } from './store.js'

const height = (text: string) => whole(text, 0, Number.MAX_SAFE_INTEGER)

const program = command('report --', 'A document from what is read, as Markdown on stdout.')
  .argument('<kind>', `which document: ${documentKinds.join(', ')}`)
  .requiredOption('--chain <id>', 'the chain')
  .option('--term <term>', 'the term it speaks of, by its number or its name in records; the latest where nothing is named')
  .option('--from <height>', 'its first block, instead of a term', height)
  .option('--to <height>', 'its last block', height)
  .option('--as-of <height>', 'leave out what came after this block; the newest block read where nothing is named', height)
  .option('--multisig <key>', 'the multisig that a text is about, by its key')
  .addOption(option('--lang <language>', 'the language').choices(locales).default('en'))
  .option('--no-notes', "leave out the secretary's words: what remains follows from the blocks alone")
  .option('--pdf <file>', 'write a PDF to this file instead')
  .addOption(dataDir())

type Options = Omit<DocumentAsked, 'kind'> & { readonly dataDir: string; readonly pdf?: string }

await runCommand(async () => {
  await program.action(write).parseAsync()
})

async function write(kind: string, { dataDir, pdf, ...asked }: Options): Promise<void> {
  const store = await openStore(dataDir, { shared: true })
  try {
    const written = await writeDocument(store.db, { ...asked, kind })
    if (pdf === undefined) process.stdout.write(written.markdown)
    else await save(pdf, written)
  } finally {
    await store.close()
  }
}

async function save(file: string, written: Written): Promise<void> {
  await writeFile(file, await pdfOfDocument(written)).catch((error: Error) => {
    throw new UsageError(`${file} cannot be written: ${error.message}`)
  })
  process.stderr.write(`${file} is written; sha256 of its Markdown: ${written.sha256}\n`)
}
