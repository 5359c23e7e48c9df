import { cryptoWaitReady } from '@polkadot/util-crypto'
import { followWall, startClock } from './clock.js'
import { type Faults, parseFault } from './faults.js'
import { keepLedger, type Ledger } from './ledger.js'
import { writeLedger } from './ledger-file.js'
import { type DevnetOptions, readOptions } from './options.js'
import { recordsOf } from './substrate/block.js'
import { type ChainOptions, createChain } from './substrate/chain.js'
import { startNode } from './substrate/node.js'
import { openRuntimes } from './substrate/runtimes.js'
import { createWorld } from './world.js'

export type { Faults } from './faults.js'
export type { Ledger, LedgerComposition, LedgerMotion, LedgerVote } from './ledger.js'
export type { DevnetOptions } from './options.js'

/** A simulated chain that is running. */
export interface Devnet {
  readonly url: string
  /** What truly happened up to the finalized block; it grows with the chain. */
  ledger(): Ledger
  readonly faults: Faults
  /** Newest block of the true chain. */
  height(): number
  finalizedHeight(): number
  /** Makes blocks at once, whatever the clock does. */
  produce(blocks: number): void
  stop(): Promise<void>
}

/** Starts a simulated chain and waits until it listens. */
export async function startDevnet(options: DevnetOptions): Promise<Devnet> {
  const { seed, host, port, blocks, speed, startsAt, ledger: file, pruned, ...rest } = readOptions(options)
  const commands = rest.faults.map(parseFault)
  // Its WebAssembly hashes several times faster than its JavaScript.
  await cryptoWaitReady()
  const { councils, layout } = await openRuntimes(rest.metadata)
  const { ledger, enter } = keepLedger(seed)
  const world = createWorld(seed, councils, startsAt)
  const onFinal: ChainOptions['onFinal'] = (scene, block, words) => enter(scene, block, recordsOf(words, scene))
  const chain = createChain({ seed, world, layout, onFinal, finalityLag: rest.finalityLag, upgradeAt: rest.upgradeAt })
  const isDue = startsAt === undefined ? () => chain.height() < blocks : () => world.nextTime() <= Date.now()
  while (isDue()) chain.grow()
  const node = await startNode({ chain, seed, host, port, pruned })
  for (const command of commands) command(node.faults)
  const keeping = file === undefined ? undefined : writeLedger(file, ledger)
  const makeBlock = () => node.produce(1)
  const clock = startsAt === undefined ? startClock(speed, makeBlock) : followWall(world.nextTime, makeBlock)
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
