import { migrate, openDatabase } from '@secretariat/db'
import { type ChainConfig, parseChain, runIndexer } from '@secretariat/indexer'
import { eventsProfile } from '@secretariat/indexer/testing'
import { Height } from '@secretariat/shared'
import { openLog } from '../cli/log.js'
import { command } from '../cli/options.js'
import { runCommand } from '../cli/run.js'

interface Options {
  readonly chain: string
  readonly to: string
  /** Keep these events as they are, instead of the facts of councils. */
  readonly events?: string
}

const program = command('bench --', 'Indexes a chain into DATABASE_URL and prints what it took.')
  .requiredOption('--chain <url>')
  .requiredOption('--to <height>')
  .option('--events <names>')

await runCommand(async (signal) => {
  const { chain: url, to, events } = program.parse().opts<Options>()
  const db = await openDatabase(process.env.DATABASE_URL ?? '')
  await migrate(db)
  const counted = { cpu: process.cpuUsage(), loop: performance.eventLoopUtilization() }
  const chains = [await chainOf(url, events)]
  const [result] = await runIndexer({ db, chains, to: Height(Number(to)), once: true, log: openLog(), signal })
  await db.destroy()
  if (result === undefined || result.error !== null) throw result?.error ?? new Error('Nothing was indexed')
  const { user, system } = process.cpuUsage(counted.cpu)
  const { error: _, ...rest } = result
  const whole = {
    wallSeconds: process.uptime(),
    wholeCpuSeconds: seconds(process.cpuUsage()),
    peakMb: process.resourceUsage().maxRSS / 1024,
  }
  const idleSeconds = performance.eventLoopUtilization(counted.loop).idle / 1000
  process.stdout.write(`${JSON.stringify({ ...rest, cpuSeconds: seconds({ user, system }), idleSeconds, ...whole })}\n`)
})

async function chainOf(url: string, events: string | undefined): Promise<ChainConfig> {
  const config = parseChain(`bench=${url}`, 'collective')
  return events === undefined ? config : { ...config, profile: await eventsProfile(url, events.split(',')) }
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6
}
