import type { Random } from '../world/random.js'
import type { AbiDefinition, AbiRecord } from './abi-definition.js'

export type { AbiDefinition, AbiRecord } from './abi-definition.js'

/** What a chain of this family is told before it begins. */
export interface SimSettings {
  readonly kind: 'eosc' | 'antelope'
  readonly seed: string
  readonly intervalMs: number
  /** Slots in a row that belong to one producer. */
  readonly repetitions: number
  /** Producers of the first schedule, in its order. */
  readonly producers: readonly string[]
  /** The account `eosio` makes the first blocks alone, until those producers are announced; nobody could learn of them otherwise. */
  readonly beginsAlone: boolean
  /** The token of the chain: its symbol, its decimal places, and the contract that keeps it. */
  readonly core: { readonly symbol: string; readonly decimals: number; readonly account: string }
  /** Transactions end with a fee. */
  readonly fee: boolean
  /** New producers are announced with weighted keys, in an extension of the header instead of its own field. */
  readonly weightedKeys: boolean
  /** A multisig is run by a deferred transaction, not at once. */
  readonly defersMultisig: boolean
  /** `v1`: approvals without times, as EOSC had them; `v2`: approvals2, invals, and a hash of what is approved. */
  readonly msig: 'v1' | 'v2'
  /** How many times shorter than on the real chain the long periods are: publicity, punishments, months. */
  readonly scale: number
}

/** A type, not an interface, so that it may stand in the fields of a record. */
export type PermissionLevel = {
  readonly actor: string
  readonly permission: string
}

/**
 * An action before it is packed. A contract always sees `data` as a node shows it, read back from the packed bytes:
 * 64-bit numbers above 32 bits are texts, truth is 0 or 1. `hex` replaces the packed data where it is to be something else.
 */
export interface SimAction {
  readonly account: string
  readonly name: string
  readonly authorization: readonly PermissionLevel[]
  readonly data: AbiRecord
  readonly hex?: string
}

/** A transaction that somebody sends. On chains with fees the node adds what its actions cost. */
export interface SimTransaction {
  readonly actions: readonly SimAction[]
  /** Told when the chain took it: the id under which it stands in the block. */
  readonly onTaken?: (id: string) => void
  /** Told when the chain refused it; it stands in no block then. */
  readonly onRefused?: (reason: string) => void
}

/** A transaction that a contract sends for later. Its id on the chain is told in `onSettled`. */
export interface DeferredRequest {
  readonly sender: string
  readonly senderId: bigint
  readonly payer: string
  /** Packed as it was proposed; the chain gives it an expiration and a reference of its own, and with them another id. */
  readonly actions: readonly SimAction[]
  /** Blocks until it is tried; at least 1, which is also what is meant by leaving it out. */
  readonly afterBlocks?: number
  /** Fails or ends in this way whatever its actions would do; left out, they are run: `executed`, or `soft_fail` when one is refused. */
  readonly fate?: 'soft_fail' | 'hard_fail' | 'expired'
  /** Told when the block that holds the receipt is made. */
  readonly onSettled?: (id: string, status: ReceiptStatus, context: SimContext) => void
}

export type ReceiptStatus = 'executed' | 'soft_fail' | 'hard_fail' | 'expired'

/** Primary key of a row: a name, or a number of 64 bits. */
export type TableKey = string | number | bigint

/** Rows of contracts. Scopes are names. */
export interface TableReader {
  /** In ascending order of their keys. */
  rows(code: string, scope: string, table: string): readonly AbiRecord[]
  row(code: string, scope: string, table: string, key: TableKey): AbiRecord | undefined
  /** Scopes that have at least one row. */
  scopes(code: string, table: string): readonly string[]
}

export interface TableWriter extends TableReader {
  put(code: string, scope: string, table: string, key: TableKey, row: AbiRecord): void
  erase(code: string, scope: string, table: string, key: TableKey): void
}

export interface SimProducer {
  readonly name: string
  readonly key: string
}

/** The block that is being made, as far as everybody knows it. */
export interface Moment {
  readonly height: number
  readonly slot: number
  /** Milliseconds. */
  readonly time: number
  /** Who makes the block. */
  readonly producer: string
  /** Version of the schedule by which the slot is theirs, and the names in it in their order. */
  readonly scheduleVersion: number
  readonly schedule: readonly string[]
  readonly irreversible: number
  readonly tables: TableReader
  /** A transaction as `propose` carries it: every field of the chain's `transaction`, the data of its actions packed to hex. */
  compose(transaction: ComposedTransaction): AbiRecord
}

/** What an action may do beside reading. Everything is undone when its transaction is refused. */
export interface SimContext extends Moment {
  readonly settings: SimSettings
  readonly tables: TableWriter
  /** The action that runs; its authorization is taken as proven. */
  readonly action: SimAction
  /** Refuses the transaction unless the action carries this authority; any permission will do when none is named. */
  require(actor: string, permission?: string): void
  /** Runs after the action, before the next one of the transaction; no block shows it. */
  inline(action: SimAction): void
  defer(request: DeferredRequest): void
  /** Takes a transaction back that was sent for later; false when none waits under this id. */
  cancelDeferred(sender: string, senderId: bigint): boolean
  /** The next schedule. It is announced when this block is irreversible and in force when the announcement is; false when it is no change or another one is on its way. */
  proposeSchedule(producers: readonly SimProducer[]): boolean
  /** Hex of sha256 of the code, or null when the account has none any more. */
  setCode(account: string, hash: string | null): void
  /** The ABI that an account's data is read with from now on; hex of its bytes, or a definition. */
  setAbi(account: string, abi: AbiDefinition | string): void
  /** The bytes of what `compose` made, as hex. */
  pack(composed: AbiRecord): string
  /** Reads the bytes, and the actions with the ABIs in force. */
  unpack(hex: string): UnpackedTransaction
  /** Writes into the ledger once the block is irreversible; dropped with the transaction. Entries come in the order of the chain. */
  enter(write: () => void): void
}

export interface ComposedTransaction {
  /** Seconds since 1970. */
  readonly expiration: number
  readonly actions: readonly SimAction[]
}

export interface UnpackedTransaction extends ComposedTransaction {
  /** sha256 of the bytes. */
  readonly id: string
}

/** A simulated contract: a state machine over its rows. */
export interface SimContract {
  readonly account: string
  readonly abi: AbiDefinition
  /** Runs one action; throws `Refusal` to refuse the transaction. Actions that the contract does not know do nothing, as on a real chain. */
  apply(action: SimAction, context: SimContext): void
  /** Runs at the beginning of every block, and is told the header of the block BEFORE it. */
  onBlock?(previous: SimHeader, context: SimContext): void
  /** Takes the fee of a transaction before its first action; only where there are fees. `quantity` is an asset. */
  onFee?(payer: string, quantity: string, context: SimContext): void
}

export interface SimHeader {
  readonly height: number
  readonly slot: number
  readonly time: number
  readonly producer: string
  readonly scheduleVersion: number
}

/** Why a contract or the chain does not take a transaction. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Contracts, and the people who use them. */
export interface Play<L> {
  readonly contracts: readonly SimContract[]
  /** Makes the first accounts and rows, as part of block 1. */
  begin(context: SimContext): void
  /** What people send into this block; asked once for every canonical block from height 2 on. */
  due(moment: Moment): readonly SimTransaction[]
  /** What truly happened with the contracts, up to the irreversible block. */
  readonly ledger: L
}

/** How a play is made: everything random comes from `random`, so that a seed tells one story. */
export type CreatePlay<L> = (settings: SimSettings, random: Random) => Play<L>
