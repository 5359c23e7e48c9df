import { cryptoWaitReady } from '@polkadot/util-crypto'
import { catchUp, followWall, startClock } from './clock.js'
import { type Faults, parseFault } from './faults.js'
import { writeLedger } from './ledger-file.js'
import { type DevnetKind, type DevnetOptions, readOptions } from './options.js'
import { type Ledgers, stories } from './stories.js'
import { startNode } from './substrate/node.js'

export type { Faults } from './faults.js'
export type { JoystreamLedger } from './joystream/ledger.js'
export type { Ledger, LedgerComposition, LedgerMotion, LedgerVote } from './ledger.js'
export type { DevnetKind, DevnetOptions } from './options.js'

/** A simulated chain that is running. */
export interface Devnet<K extends DevnetKind = 'collective'> {
  readonly url: string
  /** What truly happened up to the finalized block; it grows with the chain. */
  ledger(): Ledgers[K]
  readonly faults: Faults
  /** Newest block of the true chain. */
  height(): number
  finalizedHeight(): number
  /** Makes blocks at once, whatever the clock does. */
  produce(blocks: number): void
  stop(): Promise<void>
}

/** Starts a simulated chain and waits until it listens. */
export async function startDevnet<K extends DevnetKind>(options: DevnetOptions & { readonly kind: K }): Promise<Devnet<K>> {
  const settings = readOptions(options)
  const { seed, host, port, blocks, speed, startsAt, pruned } = settings
  const commands = settings.faults.map(parseFault)
  // Its WebAssembly hashes several times faster than its JavaScript.
  await cryptoWaitReady()
  const { chain, ledger, nextTime } = await stories[options.kind](settings)
  const isDue = startsAt === undefined ? () => chain.height() < blocks : () => nextTime() <= Date.now()
  await catchUp(isDue, chain.grow)
  const node = await startNode({ chain, seed, host, port, pruned })
  for (const command of commands) command(node.faults)
  const keeping = settings.ledger === undefined ? undefined : writeLedger(settings.ledger, ledger)
  const makeBlock = () => node.produce(1)
  const clock = startsAt === undefined ? startClock(speed, makeBlock) : followWall(nextTime, makeBlock)
  return {
    url: node.url,
    ledger: () => ledger,
    faults: node.faults,
    height: chain.height,
    finalizedHeight: () => chain.finalized().height,
    produce: node.produce,
    async stop() {
      clock.stop()
      await node.stop()
      await keeping?.stop()
    },
  }
}
