import { type DevnetKind, type DevnetOptions, startDevnet } from '@secretariat/indexer/devnet'
import { InvalidArgumentError } from 'commander'
import { command, whole } from './options.js'
import { runCommand } from './run.js'

const kindNames =
  'collective: a chain whose councils vote on motions; joystream: elections, proposals, budgets and working groups; eosc: a nodeos of 23 producers who make a block each in three seconds, with multisigs and a budget; antelope: one of 21 who make twelve each, two a second'
const faultNames =
  'latency=MS, errors=SHARE, garbage=SHARE, truncate=SHARE, drop=ANSWERS, stall, reorg=DEPTH, rewind=BLOCKS, silence=WHO,WHO, halt=SLOTS; Substrate: upgrade; Antelope: lag=BLOCKS, disagree=HEIGHT, otherchain'
const metadataHelp = 'answers of state_getMetadata of real runtimes, instead of the simulated one; a further one comes with an upgrade'

// Its options do not stand in the environment: SECRETARIAT_PORT is the port of the server that reads from this node.
const program = command('devnet --', 'A simulated node that speaks the protocol of real ones, and knows what truly happened.')
  .argument('<kind>', kindNames)
  .option('--port <number>', 'port to listen on; 0 takes a free one', (text) => whole(text, 0, 65_535), 9944)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--seed <text>', 'the same seed tells the same story', '1')
  .option('--blocks <number>', 'blocks that exist at the start', count, 1000)
  .option('--speed <factor>', "1: the chain's own pace; 60: a minute of it in a second; 0: no new blocks", parseSpeed, 1)
  .option(
    '--scale <times>',
    'so many times shorter are the long periods than on the real chain; not for collective',
    (text) => whole(text, 1, 1200),
    600,
  )
  .option('--metadata <file...>', metadataHelp)
  .option('--ledger <file>', 'receives what truly happened, as JSON')
  .option('--fault <name[=value]>', `what goes wrong, may be repeated: ${faultNames}`, repeated)
  .option('--upgrade-at <height>', 'this block brings a runtime with other indices', count)
  .option('--finality-lag <blocks>', 'blocks between the newest and the finalized one', count, 2)
  .option('--producers <number>', 'Antelope: producers of the first schedule', count)
  .option('--interval <ms>', 'Antelope: length of a slot', count)
  .option('--repetitions <slots>', 'Antelope: slots in a row for each producer', count)
  .option('--msig <form>', 'Antelope: v1, approvals without times; v2, with times and a hash of what is approved')
  .option('--pruned <blocks>', 'only so many blocks below the newest keep their state', count)

await runCommand(async (signal) => {
  program.parse()
  const { fault, ...options } = program.opts<Omit<DevnetOptions, 'faults'> & { readonly fault?: string[] }>()
  // Safety: `startDevnet` checks the kind and names the ones there are.
  const kind = program.args[0] as DevnetKind
  const devnet = await startDevnet({ ...options, kind, ...(fault === undefined ? {} : { faults: fault }) })
  process.stdout.write(`${devnet.url}\n`)
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  await devnet.stop()
})

function count(text: string): number {
  return whole(text, 0, Number.MAX_SAFE_INTEGER)
}

function repeated(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

function parseSpeed(text: string): number {
  const speed = Number(text)
  if (!(speed >= 0 && speed <= 6000)) throw new InvalidArgumentError('Expected a number from 0 to 6000.')
  return speed
}
