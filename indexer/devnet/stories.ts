import { keepJoystreamLedger } from './joystream/keep-ledger.js'
import { lawsOf } from './joystream/laws.js'
import type { JoystreamLedger } from './joystream/ledger.js'
import { joystreamLayouts } from './joystream/runtime/layouts.js'
import { createJoystreamWorld } from './joystream/world.js'
import { type ChainLedger, keepLedger, type Ledger, type LedgerKeeper } from './ledger.js'
import type { DevnetKind, DevnetSettings } from './options.js'
import { recordsOf } from './substrate/block.js'
import { type Chain, createChain } from './substrate/chain.js'
import type { Layout } from './substrate/layout.js'
import { openRuntimes } from './substrate/runtimes.js'
import { createWorld, type World } from './world.js'

/** What truly happened, by the kind of chain. */
export interface Ledgers {
  readonly collective: Ledger
  readonly joystream: JoystreamLedger
}

/** A chain that tells one of the stories, and the ledger of it. */
export interface ToldChain<L extends ChainLedger> {
  readonly chain: Chain
  readonly ledger: L
  readonly nextTime: World['nextTime']
}

type Settings = Pick<DevnetSettings, 'seed' | 'scale' | 'metadata' | 'startsAt' | 'finalityLag' | 'upgradeAt'>

/** Begins the story of a kind of chain. */
export const stories: { readonly [K in DevnetKind]: (settings: Settings) => Promise<ToldChain<Ledgers[K]>> } = {
  async collective(settings) {
    const { seed, metadata, startsAt } = settings
    const { councils, layout } = await openRuntimes(metadata)
    return tell(settings, layout, createWorld(seed, councils, startsAt), keepLedger(seed))
  },
  async joystream(settings) {
    const { seed, scale, metadata, startsAt } = settings
    const world = createJoystreamWorld(seed, lawsOf(scale), startsAt)
    return tell(settings, await joystreamLayouts(metadata), world, keepJoystreamLedger(seed, scale))
  },
}

function tell<D, L extends ChainLedger>(
  { seed, finalityLag, upgradeAt }: Settings,
  layout: (upgrades: number) => Layout,
  world: World<D>,
  { ledger, enter }: LedgerKeeper<D, L>,
): ToldChain<L> {
  const chain = createChain<D>({
    seed,
    world,
    layout,
    finalityLag,
    upgradeAt,
    onFinal: (scene, block, words) => enter(scene, block, recordsOf(words, scene)),
  })
  return { chain, ledger, nextTime: world.nextTime }
}
