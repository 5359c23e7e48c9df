import { slotMs } from '../world/slots.js'
import type { Scene, World } from '../world.js'
import { assemble, assembleGenesis, type Block } from './block.js'
import type { Layout } from './layout.js'
import { createState, type State } from './state.js'

/** The true chain and what the node shows of it. */
export interface Chain extends Pick<State, 'read' | 'keys'>, Pick<World, 'silence' | 'halt'> {
  /** Newest block shown: of the true chain, or of a fork that will be given up. */
  best(): Block
  finalized(): Block
  /** Newest block of the true chain. */
  height(): number
  /** When that was made, in milliseconds. */
  time(): number
  /** Block of the chain that ends in the newest block. */
  at(height: number): Block | undefined
  byHash(hash: string): Block | undefined
  /** Runtime of the state after the block; its own events were made by the one of its parent's state. */
  layoutAfter(block: Block): Layout
  /** Makes the next true block; a fork that was shown is left. */
  grow(): Block
  /** Shows a fork of `depth` blocks above the newest true one; the next true blocks replace it. */
  fork(depth: number): readonly Block[]
  /** The next block brings the next version of the runtime. */
  upgradeNext(): void
}

export interface ChainOptions<D> {
  readonly seed: string
  readonly world: World<D>
  /** Blocks between the newest and the finalized one. */
  readonly finalityLag: number
  readonly upgradeAt: number | undefined
  readonly layout: (upgrades: number) => Layout
  /** Told of every true block once it is final, in order. */
  readonly onFinal: (scene: Scene<D>, block: Block, layout: Layout) => void
}

interface Kept<D> {
  readonly options: ChainOptions<D>
  readonly genesis: Block
  readonly blocks: Block[]
  readonly byHash: Map<string, Block>
  readonly layouts: { readonly from: number; readonly layout: Layout }[]
  readonly state: State
  /** Blocks that are not final yet, oldest first. */
  readonly pending: (() => void)[]
  fork: readonly Block[]
  upgradeAt: number | undefined
}

export function createChain<D>(options: ChainOptions<D>): Chain {
  const layout = options.layout(0)
  const genesis = assembleGenesis(options.seed, layout)
  const kept: Kept<D> = {
    options,
    genesis,
    blocks: [genesis],
    byHash: new Map([[genesis.hash, genesis]]),
    layouts: [{ from: 0, layout }],
    state: createState(),
    pending: [],
    fork: [],
    upgradeAt: options.upgradeAt,
  }
  settle(kept, options.world.genesis, genesis, layout)
  return {
    best: () => kept.fork.at(-1) ?? tip(kept),
    finalized: () => kept.blocks[Math.max(0, tip(kept).height - options.finalityLag)] ?? genesis,
    height: () => tip(kept).height,
    time: () => tip(kept).slot * slotMs,
    at: (height) => kept.blocks[height] ?? kept.fork.find((block) => block.height === height),
    byHash: (hash) => kept.byHash.get(hash),
    layoutAfter: (block) => layoutAt(kept, block.stateHeight),
    read: kept.state.read,
    keys: kept.state.keys,
    grow: () => grow(kept),
    fork: (depth) => fork(kept, depth),
    silence: options.world.silence,
    halt: options.world.halt,
    upgradeNext: () => {
      kept.upgradeAt = tip(kept).height + 1
    },
  }
}

const tip = ({ blocks, genesis }: Pick<Kept<never>, 'blocks' | 'genesis'>): Block => blocks.at(-1) ?? genesis

function layoutAt<D>({ layouts, options }: Kept<D>, height: number): Layout {
  return layouts.findLast(({ from }) => from <= height)?.layout ?? options.layout(0)
}

function grow<D>(kept: Kept<D>): Block {
  const parent = tip(kept)
  const layout = layoutAt(kept, parent.height)
  const scene = kept.options.world.next(layout.language)
  const hasNewCode = scene.height === kept.upgradeAt || scene.hasNewCode === true
  const told = hasNewCode ? { ...scene, opening: [...scene.opening, { pallet: 'System', name: 'CodeUpdated', args: {} }] } : scene
  const block = assemble(layout, parent, told, hasNewCode)
  if (hasNewCode) kept.layouts.push({ from: block.height, layout: kept.options.layout(kept.layouts.length) })
  kept.fork = []
  kept.blocks.push(block)
  kept.byHash.set(block.hash, block)
  settle(kept, told, block, layout)
  return block
}

/** Keeps what the block changed, and passes on the block that becomes final with it. */
function settle<D>(kept: Kept<D>, scene: Scene<D>, block: Block, layout: Layout): void {
  kept.state.apply(layoutAt(kept, block.height), scene)
  kept.pending.push(() => kept.options.onFinal(scene, block, layout))
  while (kept.pending.length > kept.options.finalityLag) kept.pending.shift()?.()
}

function fork<D>(kept: Kept<D>, depth: number): readonly Block[] {
  const blocks: Block[] = []
  for (let place = 1; place <= depth; place++) {
    const block = decoy(layoutAt(kept, tip(kept).height), blocks.at(-1) ?? tip(kept), place)
    kept.byHash.set(block.hash, block)
    blocks.push(block)
  }
  kept.fork = blocks
  return blocks
}

/** A block that never becomes final, with an event of something that nobody did. */
function decoy(layout: Layout, parent: Block, place: number): Block {
  const slot = parent.slot + 1
  const turn = { slot, time: slot * slotMs, author: `0x${'de'.repeat(32)}`, place: 0, skipped: 0, session: undefined }
  const opening = layout.identity.decoys(place)
  const scene: Scene<never> = { ...turn, height: parent.height + 1, opening, transactions: [], changes: [], deeds: [] }
  return { ...assemble(layout, parent, scene, false), stateHeight: parent.stateHeight }
}
