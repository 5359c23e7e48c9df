import type { Block } from './substrate/block.js'
import type { Recorded } from './substrate/events.js'
import type { Deed } from './world/deeds.js'
import type { Account } from './world/people.js'
import type { Scene } from './world.js'

export interface LedgerVote {
  readonly account: Account
  readonly aye: boolean
  readonly block: number
}

/** The life of one motion. Votes stand in order; somebody who changed their mind stands twice. */
export interface LedgerMotion {
  readonly council: string
  readonly index: number
  readonly hash: string
  readonly proposer: Account
  readonly threshold: number
  readonly call: string
  readonly callBytes: string
  readonly proposedAt: number
  readonly votes: LedgerVote[]
  outcome: 'open' | 'approved' | 'disapproved'
  closed: { readonly block: number; readonly ayes: number; readonly nays: number } | null
  executed: { readonly block: number; readonly error: string | null } | null
}

/** Who sat in a council from one block to another; `to` is null while they still do. */
export interface LedgerComposition {
  readonly council: string
  readonly from: number
  to: number | null
  readonly members: readonly Account[]
  readonly prime: Account | null
}

type Placed<D> = D extends Deed ? Omit<D, 'deed'> & { readonly block: number } : never

/** What is told of every simulated chain, whatever it is about. */
export interface ChainLedger {
  readonly seed: string
  /** Newest finalized block. */
  height: number
  /** By height, from the genesis block on. */
  readonly hashes: string[]
  readonly blocksByAuthor: Record<Account, number>
  /** Blocks with empty slots before them. */
  readonly skipped: { readonly block: number; readonly slots: number }[]
  /** How often each event happened: `Council.Voted`. */
  readonly events: Record<string, number>
  extrinsics: number
  /** Heights whose block brought new code; their state is already the new version's. */
  readonly upgrades: number[]
}

/** Everything that truly happened up to the finalized block, in the world's own words: the measure of every indexer. */
export interface Ledger extends ChainLedger {
  readonly kind: 'collective'
  readonly motions: LedgerMotion[]
  readonly direct: Placed<Extract<Deed, { readonly deed: 'executedDirectly' }>>[]
  readonly compositions: LedgerComposition[]
  readonly allies: Placed<Extract<Deed, { readonly deed: 'ally' }>>[]
}

export interface LedgerKeeper<D, L extends ChainLedger> {
  readonly ledger: L
  /** Adds a final block; blocks come in order. */
  enter(scene: Scene<D>, block: Block, events: readonly Recorded[]): void
}

export function keepLedger(seed: string): LedgerKeeper<Deed, Ledger> {
  const ledger: Ledger = { kind: 'collective', ...firstChainLedger(seed), motions: [], direct: [], compositions: [], allies: [] }
  const motions = new Map<string, LedgerMotion>()
  return {
    ledger,
    enter(scene, block, events) {
      enterBlock(ledger, scene, block, events)
      for (const deed of scene.deeds) enterDeed(ledger, motions, deed, block.height)
    },
  }
}

export function firstChainLedger(seed: string): ChainLedger {
  return { seed, height: 0, hashes: [], blocksByAuthor: {}, skipped: [], events: {}, extrinsics: 0, upgrades: [] }
}

/** Enters what every chain has: hashes, authors, numbers of events. */
export function enterBlock(ledger: ChainLedger, scene: Scene<unknown>, block: Block, events: readonly Recorded[]): void {
  ledger.height = block.height
  ledger.hashes.push(block.hash)
  ledger.extrinsics += block.extrinsics.length
  for (const { event } of events) {
    const name = `${event.pallet}.${event.name}`
    ledger.events[name] = (ledger.events[name] ?? 0) + 1
    if (name === 'System.CodeUpdated') ledger.upgrades.push(block.height)
  }
  if (block.height > 0) ledger.blocksByAuthor[scene.author] = (ledger.blocksByAuthor[scene.author] ?? 0) + 1
  if (scene.skipped > 0) ledger.skipped.push({ block: block.height, slots: scene.skipped })
}

function enterDeed(ledger: Ledger, motions: Map<string, LedgerMotion>, deed: Deed, block: number): void {
  const motionOf = ({ council, index }: { readonly council: string; readonly index: number }) => {
    const motion = motions.get(`${council}/${index}`)
    if (motion === undefined) throw new RangeError(`The ledger has no motion ${council}/${index}`)
    return motion
  }
  switch (deed.deed) {
    case 'proposed': {
      const { deed: _, ...said } = deed
      const motion: LedgerMotion = { ...said, proposedAt: block, votes: [], outcome: 'open', closed: null, executed: null }
      motions.set(`${deed.council}/${deed.index}`, motion)
      ledger.motions.push(motion)
      return
    }
    case 'voted':
      motionOf(deed).votes.push({ account: deed.account, aye: deed.aye, block })
      return
    case 'decided': {
      const motion = motionOf(deed)
      motion.outcome = deed.approved ? 'approved' : 'disapproved'
      motion.closed = { block, ayes: deed.ayes, nays: deed.nays }
      return
    }
    case 'executed':
      motionOf(deed).executed = { block, error: deed.error }
      return
    case 'executedDirectly': {
      const { deed: _, ...said } = deed
      ledger.direct.push({ ...said, block })
      return
    }
    case 'ally':
      ledger.allies.push({ what: deed.what, account: deed.account, block })
      return
    case 'composed':
      enterComposition(ledger, deed, block)
  }
}

/** The members after a block are what counts: of two changes in one block only the last is kept. */
function enterComposition({ compositions }: Ledger, deed: Extract<Deed, { readonly deed: 'composed' }>, block: number): void {
  const last = compositions.findLast(({ council }) => council === deed.council)
  if (last?.from === block) compositions.splice(compositions.indexOf(last), 1)
  else if (last !== undefined) last.to = block - 1
  const { council, members, prime } = deed
  compositions.push({ council, from: block, to: null, members, prime })
}
