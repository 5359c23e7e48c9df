import { Option } from 'commander'
import { command, whole } from '../cli/options.js'
import { runCommand } from '../cli/run.js'
import { benchApi } from './api.js'
import { benchIndex } from './index.js'
import { benchLatency } from './latency.js'
import { benchPeers } from './peers/peers.js'
import { benchRecords } from './records.js'

const chosen: { run?: (signal: AbortSignal) => Promise<object> } = {}
const program = command(
  'bench --',
  'Measures, and prints one JSON object. What a number means stands in it: rounds, ranges, load, machine.',
)

const number = (flags: string, description: string, standard: number, least = 1) =>
  new Option(flags, description).argParser((text) => whole(text, least, 10_000_000)).default(standard)
const blocks = (standard: number) => number('--blocks <number>', 'length of the simulated chain', standard)
const rounds = (standard: number) => number('--rounds <number>', 'how often each thing is measured, in turns', standard)

program
  .command('index')
  .description('indexing a simulated chain, beside the limits of its parts: RPC, decoding, COPY')
  .addOption(blocks(20_000))
  .addOption(rounds(5))
  .action(choose(benchIndex))

program
  .command('latency')
  .description('indexing a chain whose node answers late, beside one that answers at once')
  .addOption(blocks(10_000))
  .addOption(rounds(3))
  .addOption(number('--ms <number>', 'how much later each message comes', 50))
  .action(choose(benchLatency))

program
  .command('api')
  .description("the pages' queries on a large database")
  .addOption(number('--blocks <number>', 'blocks in the database', 200_000, 100))
  .addOption(number('--motions <number>', 'motions in the database', 5000, 20))
  .addOption(number('--multisigs <number>', 'multisigs in the database', 10_000, 100))
  .addOption(rounds(40))
  .action(choose(benchApi))

program
  .command('records')
  .description('the pages over all terms, with the records of a council imported')
  .option('--records <folder>', 'the records')
  .addOption(rounds(40))
  .action(choose(benchRecords))

program
  .command('peers')
  .description('the same events indexed by us and by others, from the same node; needs their harness beside the repository')
  .addOption(blocks(20_000))
  .addOption(rounds(3))
  .option('--peers <names>', 'of subsquid, subquery, probe; the first is the base of the ratios', 'subsquid')
  .option('--events <names>', 'which events are kept', 'Balances.Transfer')
  .option('--latency <ms>', 'how much later the node answers', (text) => whole(text, 0, 10_000), 0)
  .option('--peers-dir <dir>', 'where the others are installed')
  .action(choose(benchPeers))

await runCommand(async (signal) => {
  await program.parseAsync(process.argv)
  const { run } = chosen
  if (run !== undefined) process.stdout.write(`${JSON.stringify(await run(signal), undefined, 1)}\n`)
})

/** Notes the benchmark that was asked for, with its options; what it finds is the only thing on stdout. */
function choose<O>(bench: (options: O, signal: AbortSignal) => Promise<object>) {
  return (options: O) => {
    chosen.run = (signal) => bench(options, signal)
  }
}
