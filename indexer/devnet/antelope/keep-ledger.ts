import type { Block, Receipt } from './blocks.js'
import type { SimSettings } from './contract.js'
import type { AntelopeLedger, LedgerOrphan } from './ledger.js'
import { unpackTransaction } from './transaction.js'

/** A slot in which no block of the true chain was made. */
export interface EmptySlot {
  readonly slot: number
  readonly owner: string
  readonly isOrphan: boolean
}

/** What is told of a block once it is irreversible. */
export interface Made {
  readonly block: Block
  /** Slots between it and its parent. */
  readonly empty: readonly EmptySlot[]
  readonly orphans: readonly LedgerOrphan[]
  /** Slots after which an empty stretch is a stop of the whole chain. */
  readonly round: number
  /** What the contracts tell. */
  readonly entries: readonly (() => void)[]
}

export function firstLedger(settings: SimSettings, chainId: string, producers: readonly string[]): AntelopeLedger {
  const { kind, seed, intervalMs, repetitions } = settings
  return {
    kind,
    seed,
    chainId,
    intervalMs,
    repetitions,
    height: 0,
    hashes: [''],
    produced: {},
    missed: [],
    stops: [],
    schedules: [{ version: 0, announced: null, from: 1, producers }],
    orphans: [],
    launch: null,
    transactions: 0,
    actions: {},
    deferred: {},
  }
}

export function enter(ledger: AntelopeLedger, made: Made, hasFee: boolean): void {
  const { block, empty } = made
  const { header, height } = block
  ledger.height = height
  ledger.hashes[height] = block.id
  ledger.orphans.push(...made.orphans)
  if (height > 1) count(ledger.produced, header.producer)
  if (empty.length > 0) enterGap(ledger, made)
  if (header.announced !== undefined) {
    const { version, producers } = header.announced
    ledger.schedules.push({ version, announced: height, from: null, producers: producers.map(({ name }) => name) })
  }
  const schedule = ledger.schedules.find(({ version }) => version === header.scheduleVersion)
  if (schedule !== undefined) schedule.from ??= height
  for (const receipt of block.receipts) enterReceipt(ledger, receipt, hasFee)
  for (const write of made.entries) write()
}

function enterGap(ledger: AntelopeLedger, { block: { height, header }, empty, round }: Made): void {
  const from = header.slot - empty.length
  const to = header.slot - 1
  if (height === 2) ledger.launch = { from, to }
  else if (empty.length >= round) ledger.stops.push({ from, to, block: height })
  else {
    for (const { slot, owner, isOrphan } of empty) {
      ledger.missed.push({ slot, producer: owner, kind: isOrphan ? 'orphan' : 'missed', block: height })
    }
  }
}

function enterReceipt(ledger: AntelopeLedger, { packed, status }: Receipt, hasFee: boolean): void {
  if (packed === undefined) {
    count(ledger.deferred, status)
    return
  }
  ledger.transactions++
  for (const { account, name } of unpackTransaction(packed, hasFee).actions) count(ledger.actions, `${account}::${name}`)
}

function count(counted: Record<string, number>, what: string): void {
  counted[what] = (counted[what] ?? 0) + 1
}
