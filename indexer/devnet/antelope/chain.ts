import { type Block, type BlockStore, withRoots } from './blocks.js'
import type { Conduct } from './conduct.js'
import { composer, contextOf } from './context.js'
import type { Moment, Play, SimHeader, SimSettings } from './contract.js'
import { decoy } from './decoy.js'
import { execute } from './execute.js'
import { blockId } from './header.js'
import type { Host, Making } from './host.js'
import type { Irreversibility } from './irreversible.js'
import { type EmptySlot, enter, type Made } from './keep-ledger.js'
import type { AntelopeLedger, LedgerOrphan } from './ledger.js'
import type { Schedules } from './schedules.js'
import { EPOCH_MS } from './time.js'

/** The chain as it is, whatever its nodes say. */
export interface Chain extends Pick<ChainParts, 'settings' | 'chainId' | 'blocks' | 'host' | 'schedules' | 'irreversibility' | 'conduct'> {
  /** Blocks that are given up, or will be. */
  orphan(id: string): Block | undefined
  /** The branch above the true chain that nodes take for the better one, because it is not shorter; oldest first. */
  branch(): readonly Block[]
  /** When the next slot begins, in milliseconds. */
  nextTime(): number
  /** Lets one slot pass. */
  step(): void
  /** Lets slots pass whose blocks are given up afterwards. */
  fork(depth: number): void
}

/** The parts of a chain, and how far it has come. */
export interface ChainParts {
  readonly settings: SimSettings
  readonly chainId: string
  readonly play: Play<unknown>
  readonly blocks: BlockStore
  readonly host: Host
  readonly schedules: Schedules
  readonly irreversibility: Irreversibility
  readonly conduct: Conduct
  readonly ledger: AntelopeLedger
  /** Slot of the genesis block, and of the first block that somebody made. */
  readonly genesisSlot: number
  readonly launchSlot: number
}

interface Kept extends ChainParts {
  slot: number
  /** Slots without a block since the newest one. */
  empty: EmptySlot[]
  branch: Block[]
  orphaned: LedgerOrphan[]
  readonly orphans: Map<string, Block>
  newest: SimHeader
  readonly compose: Moment['compose']
  /** Blocks that may still be taken back, oldest first. */
  readonly waiting: Made[]
}

export function createChain(parts: ChainParts): Chain {
  const newest = { height: 0, slot: 0, time: 0, producer: '', scheduleVersion: 0 }
  const compose = composer(parts.host)
  const kept: Kept = {
    ...parts,
    slot: parts.genesisSlot,
    empty: [],
    branch: [],
    orphaned: [],
    orphans: new Map(),
    newest,
    compose,
    waiting: [],
  }
  begin(kept)
  const { settings, chainId, blocks, host, schedules, irreversibility, conduct } = parts
  return {
    settings,
    chainId,
    blocks,
    host,
    schedules,
    irreversibility,
    conduct,
    orphan: (id) => kept.orphans.get(id),
    branch: () => kept.branch,
    nextTime: () => timeOf(kept, kept.slot + 1),
    step: () => step(kept),
    fork(depth) {
      kept.branch = []
      for (let i = 0; i < depth; i++) orphan(kept, ++kept.slot)
    },
  }
}

const timeOf = ({ settings }: ChainParts, slot: number): number => EPOCH_MS + slot * settings.intervalMs

/** Block 1 is made by nobody; the time until the second one is the launch, in which no producer has a duty yet. */
function begin(kept: Kept): void {
  const { host, play, launchSlot } = kept
  const making = makingOf(kept, kept.slot, '', '')
  const nothing = { account: 'eosio', name: 'onblock', authorization: [], data: {} }
  play.begin(contextOf(host, making, nothing, () => undefined))
  const header = { slot: kept.slot, producer: '', confirmed: 1, previous: making.previous, scheduleVersion: 0, announced: undefined }
  add(kept, { ...withRoots(header, []), actionRoot: kept.chainId }, [])
  while (kept.slot < launchSlot - 1) kept.empty.push({ slot: ++kept.slot, owner: '', isOrphan: false })
}

function step(kept: Kept): void {
  const { schedules, conduct, blocks } = kept
  const slot = ++kept.slot
  const owner = schedules.ownerOf(slot)
  const isLaunch = blocks.height === 1 || (kept.settings.beginsAlone && schedules.active.version === 0)
  const outcome = isLaunch ? 'made' : conduct.at(slot, owner, schedules.names)
  // Nobody begins a second branch while the first one is not given up.
  const isFree = kept.branch.length === 0 || kept.branch[0]?.height === blocks.height + 1
  if (outcome === 'missed') kept.empty.push({ slot, owner, isOrphan: false })
  else if (outcome === 'orphaned' && isFree) orphan(kept, slot)
  else make(kept, slot, owner)
}

function orphan(kept: Kept, slot: number): void {
  const { blocks, branch, host, irreversibility, schedules } = kept
  const owner = schedules.ownerOf(slot)
  const parent = branch.at(-1)
  const making = makingOf(kept, slot, owner, parent?.id ?? blocks.id(blocks.height), parent?.height ?? blocks.height)
  const block = decoy(host, making, irreversibility.confirmedBy(owner))
  branch.push(block)
  kept.orphans.set(block.id, block)
  kept.orphaned.push({ id: block.id, height: block.height, slot, producer: owner })
  kept.empty.push({ slot, owner, isOrphan: true })
}

function make(kept: Kept, slot: number, producer: string): void {
  const { host, play, blocks, irreversibility, schedules } = kept
  const confirmed = irreversibility.confirmedBy(producer)
  const making = makingOf(kept, slot, producer, blocks.id(blocks.height))
  const sent = play.due(making)
  const receipts = execute(host, making, kept.newest, sent)
  const round = schedules.names.length * kept.settings.repetitions
  const irreversible = irreversibility.add(producer)
  const { announced, hasChanged } = schedules.advance(making.height, irreversible)
  if (hasChanged) irreversibility.replace(schedules.names)
  const { scheduleVersion, previous } = making
  add(
    kept,
    withRoots(
      {
        slot,
        producer,
        confirmed,
        previous,
        scheduleVersion,
        announced: announced === undefined ? undefined : { ...announced, weighted: kept.settings.weightedKeys },
      },
      receipts,
    ),
    receipts,
    round,
  )
  if ((kept.branch.at(-1)?.height ?? 0) < blocks.height) kept.branch = []
}

function makingOf(kept: Kept, slot: number, producer: string, previous: string, parentHeight = kept.blocks.height): Making {
  const { blocks, schedules, irreversibility, host } = kept
  const { irreversible } = irreversibility
  return {
    height: parentHeight + 1,
    slot,
    time: timeOf(kept, slot),
    producer,
    scheduleVersion: schedules.active.version,
    schedule: schedules.names,
    irreversible,
    tables: host.tables,
    compose: kept.compose,
    previous: previous === '' ? blocks.id(0) : previous,
    reference: blocks.id(irreversible),
  }
}

function add(kept: Kept, header: Block['header'], receipts: Block['receipts'], round = 1): void {
  const { blocks, host, irreversibility, ledger, settings, waiting } = kept
  const { proposed, irreversible } = irreversibility
  const block = { height: blocks.height + 1, id: blockId(header), header, receipts, irreversible, proposed }
  blocks.add(block)
  const { slot, producer, scheduleVersion } = header
  kept.newest = { height: block.height, slot, time: timeOf(kept, slot), producer, scheduleVersion }
  waiting.push({ block, empty: kept.empty, orphans: kept.orphaned, round, entries: host.entries })
  kept.empty = []
  kept.orphaned = []
  host.entries = []
  while ((waiting[0]?.block.height ?? Number.POSITIVE_INFINITY) <= irreversible) {
    const made = waiting.shift()
    if (made !== undefined) enter(ledger, made, settings.fee)
  }
}
