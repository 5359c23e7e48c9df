import { cryptoWaitReady } from '@polkadot/util-crypto'
import { catchUp, followWall, startClock } from './clock.js'
import { writeLedger } from './ledger-file.js'
import { type DevnetKind, type DevnetOptions, readOptions } from './options.js'
import { type Extras, type FaultsByKind, type Ledgers, stories } from './stories.js'

export type { ContractsLedger, LedgerMultisig } from './antelope/contracts/ledger.js'
export { budgetBalanceAt, fateOf, stakesAt, standingAt, votesAt } from './antelope/contracts/ledger-views.js'
export type { AntelopeFaults } from './antelope/faults.js'
export type { AntelopeLedger, LedgerMiss, LedgerOrphan, LedgerSchedule, LedgerStop } from './antelope/ledger.js'
export type { Endpoints } from './antelope/story.js'
export type { Faults } from './faults.js'
export type { JoystreamLedger } from './joystream/ledger.js'
export type { Ledger, LedgerComposition, LedgerMotion, LedgerVote } from './ledger.js'
export type { DevnetKind, DevnetOptions } from './options.js'

/** A simulated chain that is running. */
interface Running<K extends DevnetKind> {
  readonly url: string
  /** What truly happened up to the finalized block; it grows with the chain. */
  ledger(): Ledgers[K]
  readonly faults: FaultsByKind[K]
  /** Newest block of the true chain. */
  height(): number
  finalizedHeight(): number
  /** When the newest block of the true chain was made, in milliseconds. */
  time(): number
  /** Makes so many blocks at once, whatever the clock does. */
  produce(blocks: number): void
  stop(): Promise<void>
}

/** A simulated chain that is running, with what its kind can do beside. */
export type Devnet<K extends DevnetKind = 'collective'> = Running<K> & Extras[K]

/** Starts a simulated chain and waits until it listens. */
export async function startDevnet<K extends DevnetKind>(options: DevnetOptions & { readonly kind: K }): Promise<Devnet<K>> {
  const settings = readOptions(options)
  const { blocks, speed, startsAt } = settings
  // Its WebAssembly hashes several times faster than its JavaScript.
  await cryptoWaitReady()
  const story = await stories[options.kind](settings)
  const commands = settings.faults.map(story.parseFault)
  const isDue = startsAt === undefined ? () => story.height() < blocks : () => story.nextTime() <= Date.now()
  await catchUp(isDue, story.advance)
  const node = await story.open(settings)
  for (const command of commands) command(node.faults)
  const keeping = settings.ledger === undefined ? undefined : writeLedger(settings.ledger, story.ledger)
  const clock = startsAt === undefined ? startClock(speed, story.advance, story.slotMs) : followWall(story.nextTime, story.advance)
  return {
    ...story.more(settings),
    url: node.url,
    ledger: () => story.ledger,
    faults: node.faults,
    height: story.height,
    finalizedHeight: story.finalizedHeight,
    time: story.time,
    produce(count) {
      for (const enough = story.height() + count; story.height() < enough; ) story.advance()
    },
    async stop() {
      clock.stop()
      await story.close()
      await keeping?.stop()
    },
  }
}
