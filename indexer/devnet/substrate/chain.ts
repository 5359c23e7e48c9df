import { slotMs } from '../world/slots.js'
import type { Scene, World } from '../world.js'
import { assemble, assembleGenesis, type Block } from './block.js'
import type { Layout } from './layout.js'
import { createState } from './state.js'

/** The true chain and what the node shows of it. */
export interface Chain {
  /** Newest block shown: of the true chain, or of a fork that will be given up. */
  best(): Block
  finalized(): Block
  /** Newest block of the true chain. */
  height(): number
  /** Block of the chain that ends in the newest block. */
  at(height: number): Block | undefined
  byHash(hash: string): Block | undefined
  /** Runtime of the state after the block; its own events were made by the one of its parent's state. */
  layoutAfter(block: Block): Layout
  read(block: Block, key: string): Uint8Array | undefined
  keys(block: Block, prefix: string): string[]
  /** Makes the next true block; a fork that was shown is left. */
  grow(): Block
  /** Shows a fork of `depth` blocks above the newest true one; the next true blocks replace it. */
  fork(depth: number): readonly Block[]
  /** The next block brings the next version of the runtime. */
  upgradeNext(): void
}

export interface ChainOptions {
  readonly seed: string
  readonly world: World
  /** Blocks between the newest and the finalized one. */
  readonly finalityLag: number
  readonly upgradeAt: number | undefined
  readonly layout: (upgrades: number) => Layout
  /** Told of every true block once it is final, in order. */
  readonly onFinal: (scene: Scene, block: Block, layout: Layout) => void
}

export function createChain({ seed, world, finalityLag, upgradeAt, layout, onFinal }: ChainOptions): Chain {
  const layouts = [{ from: 0, layout: layout(0) }]
  const current = () => layouts.at(-1)?.layout ?? layout(0)
  const genesis = assembleGenesis(seed, current())
  const blocks: Block[] = [genesis]
  const byHash = new Map([[genesis.hash, genesis]])
  const pending: (() => void)[] = []
  const state = createState()
  let shown: readonly Block[] = []
  let isUpgrading = false
  const settle = (scene: Scene, block: Block, words: Layout) => {
    pending.push(() => onFinal(scene, block, words))
    while (pending.length > finalityLag) pending.shift()?.()
  }
  const tip = () => blocks.at(-1) ?? genesis
  const keep = (block: Block): Block => {
    byHash.set(block.hash, block)
    return block
  }
  state.apply(current(), world.genesis)
  settle(world.genesis, genesis, current())

  return {
    best: () => shown.at(-1) ?? tip(),
    finalized: () => blocks[Math.max(0, tip().height - finalityLag)] ?? genesis,
    height: () => tip().height,
    at: (height) => blocks[height] ?? shown.find((block) => block.height === height),
    byHash: (hash) => byHash.get(hash),
    layoutAfter: (block) => layouts.findLast(({ from }) => from <= block.stateHeight)?.layout ?? current(),
    read: state.read,
    keys: state.keys,
    grow() {
      shown = []
      const words = current()
      const scene = world.next(words.language)
      const hasNewCode = isUpgrading || scene.height === upgradeAt
      const told = hasNewCode ? { ...scene, opening: [...scene.opening, { pallet: 'System', name: 'CodeUpdated', args: {} }] } : scene
      const block = keep(assemble(words, tip(), told, hasNewCode))
      if (hasNewCode) layouts.push({ from: block.height, layout: layout(layouts.length) })
      isUpgrading = false
      blocks.push(block)
      state.apply(current(), told)
      settle(told, block, words)
      return block
    },
    fork(depth) {
      const fork: Block[] = []
      for (let i = 1; i <= depth; i++) fork.push(keep(decoy(current(), fork.at(-1) ?? tip(), i)))
      shown = fork
      return fork
    },
    upgradeNext() {
      isUpgrading = true
    },
  }
}

/** A block that never becomes final, with a motion that nobody made. */
function decoy(layout: Layout, parent: Block, place: number): Block {
  const hash = `0x${place.toString(16).padStart(64, 'd')}`
  const [council] = layout.councils
  const account = `0x${'de'.repeat(32)}`
  const args = { account, proposal_index: 1_000_000 + place, proposal_hash: hash, threshold: 1 }
  const opening = council === undefined ? [] : [{ pallet: council, name: 'Proposed', args }]
  const slot = parent.slot + 1
  const turn = { slot, time: slot * slotMs, author: account, skipped: 0, session: undefined }
  const scene: Scene = { ...turn, height: parent.height + 1, opening, transactions: [], changes: [], deeds: [] }
  return { ...assemble(layout, parent, scene, false), stateHeight: parent.stateHeight }
}
