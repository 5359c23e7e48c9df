import type { ContractsLedger } from './antelope/contracts/ledger.js'
import { createPlay } from './antelope/contracts/play.js'
import type { AntelopeFaults } from './antelope/faults.js'
import type { AntelopeLedger } from './antelope/ledger.js'
import { antelopeStory, type Endpoints } from './antelope/story.js'
import type { SubstrateFaults } from './faults.js'
import { keepJoystreamLedger } from './joystream/keep-ledger.js'
import { lawsOf } from './joystream/laws.js'
import type { JoystreamLedger } from './joystream/ledger.js'
import { joystreamLayouts } from './joystream/runtime/layouts.js'
import { createJoystreamWorld } from './joystream/world.js'
import { type ChainLedger, keepLedger, type Ledger, type LedgerKeeper } from './ledger.js'
import type { DevnetKind, DevnetSettings } from './options.js'
import type { Story } from './story.js'
import { recordsOf } from './substrate/block.js'
import { createChain } from './substrate/chain.js'
import type { Layout } from './substrate/layout.js'
import { openRuntimes } from './substrate/runtimes.js'
import { substrateStory } from './substrate/story.js'
import { createWorld, type World } from './world.js'

/** What truly happened, by the kind of chain. */
export interface Ledgers {
  readonly collective: Ledger
  readonly joystream: JoystreamLedger
  readonly eosc: AntelopeLedger & ContractsLedger
  readonly antelope: AntelopeLedger & ContractsLedger
}

export interface FaultsByKind {
  readonly collective: SubstrateFaults
  readonly joystream: SubstrateFaults
  readonly eosc: AntelopeFaults
  readonly antelope: AntelopeFaults
}

/** What chains of a kind can do beside what all can. */
export interface Extras {
  readonly collective: object
  readonly joystream: object
  readonly eosc: Endpoints
  readonly antelope: Endpoints
}

type Stories = { readonly [K in DevnetKind]: (settings: DevnetSettings) => Promise<Story<Ledgers[K], FaultsByKind[K], Extras[K]>> }

/** Begins the story of a kind of chain. */
export const stories: Stories = {
  async collective(settings) {
    const { seed, metadata, startsAt } = settings
    const { councils, layout } = await openRuntimes(metadata)
    return tell(settings, layout, createWorld(seed, councils, startsAt), keepLedger(seed))
  },
  async joystream(settings) {
    const { seed, scale, metadata, startsAt } = settings
    const laws = lawsOf(scale)
    const world = createJoystreamWorld(seed, laws, startsAt)
    return tell(settings, await joystreamLayouts(metadata, laws), world, keepJoystreamLedger(seed, scale))
  },
  eosc: async (settings) => antelopeStory('eosc', settings, createPlay),
  antelope: async (settings) => antelopeStory('antelope', settings, createPlay),
}

function tell<D, L extends ChainLedger>(
  settings: DevnetSettings,
  layout: (upgrades: number) => Layout,
  world: World<D>,
  { ledger, enter }: LedgerKeeper<D, L>,
): Story<L, SubstrateFaults, object> {
  const { seed, finalityLag, upgradeAt } = settings
  const chain = createChain<D>({
    seed,
    world,
    layout,
    finalityLag,
    upgradeAt,
    onFinal: (scene, block, words) => enter(scene, block, recordsOf(words, scene)),
  })
  return substrateStory(chain, ledger, world.nextTime, settings)
}
