import type { AccountId, AssetId, Authority, Said, SlotTiming, StatedAction, StatedAmount } from '@secretariat/shared'
import type { z } from 'zod'

/** The contract between an Antelope chain and us. Nothing here is a constant of the code: another chain is another value. */
export interface AntelopeProfile {
  readonly family: 'antelope'
  readonly name: string
  /** Grows when the profile learns something new: history lacks those facts until it is read again. */
  readonly version: number
  readonly timing: SlotTiming
  /** The token of the chain, and the decimal places its amounts are written with. */
  readonly core: { readonly asset: AssetId; readonly decimals: number }
  /** Transactions end with a `fee: asset` that stock decoders drop. */
  readonly fee: boolean
  /** A multisig is run by a deferred transaction, whose outcome is told by a later receipt. */
  readonly defersMultisig: boolean
  readonly contracts: readonly ContractSpec[]
  readonly samples: readonly TableSample[]
}

/** A contract whose actions are read. An action in neither list becomes an `action.unread` fact: anybody may push any name. */
export interface ContractSpec {
  readonly account: AccountId
  readonly actions: readonly ActionSpec[]
  /** Known, and nothing for us. */
  readonly ignored: readonly string[]
}

export interface ActionSpec {
  readonly name: string
  /** What the ABI's JSON must look like; an action that does not fit becomes `action.unread`. */
  readonly read: (data: unknown, context: ActionContext) => readonly Said[]
}

/** What an interpreter may ask beside the data. */
export interface ActionContext {
  readonly contract: AccountId
  /** The bytes that `data` was read from: `0x` and two digits each. */
  readonly hex: string
  /** Who signed, with which permission. */
  readonly authorization: readonly { readonly actor: AccountId; readonly permission: string }[]
  /** `1.5000 EOS` as units and asset, exact. */
  readonly amount: (text: string) => StatedAmount
  /** Reads a packed transaction's header and actions, with the ABIs in force at this block; fails where the bytes are none. */
  readonly unpack: (packed: string) => UnpackedTransaction
}

/** `id` is sha256 of the bytes, `expiration` in milliseconds. */
export interface UnpackedTransaction {
  readonly id: string
  readonly expiration: number
  readonly delaySeconds: number
  readonly fee: StatedAmount | null
  readonly actions: readonly StatedAction[]
}

/** What stands in a node's tables at its head and cannot be read later. */
export interface TableSample {
  readonly name: string
  /** The time between two samples, in slots. */
  readonly everySlots: number
  /** What it says counts once the block it tells of is read: what is absent there proves something only beside the blocks. */
  readonly awaitsBlock?: true
  /** Says what the tables hold; nothing where the chain lacks them. A row that does not fit its schema is an error that names it. */
  readonly read: (tables: Tables) => Promise<readonly Said[]>
}

/** A node's tables and other answers about its present state. */
export interface Tables {
  /** Every row of a table, all pages; with `only`, the one row of that primary key, where it is. */
  rows<T>(
    table: { readonly code: string; readonly scope: string; readonly table: string; readonly only?: string },
    row: z.ZodType<T>,
  ): Promise<readonly T[]>
  /** Every scope that has rows in a table: for `eosio.msig` the proposers, for votes the voters. */
  scopes(code: string, table: string): Promise<readonly string[]>
  /** Whether the ABI of the contract has the table; false where the account has no contract. */
  has(code: string, table: string): Promise<boolean>
  /** sha256 of an account's code; null where it has none. */
  codeHash(account: string): Promise<string | null>
  /** sha256 of an account's ABI; null where it has none. */
  abiHash(account: string): Promise<string | null>
  /** The permissions of an account, none where there is no such account. An endpoint that does not tell is an error. */
  permissions(account: string): Promise<readonly { readonly permission: string; readonly parent: string; readonly authority: Authority }[]>
  schedule(): Promise<{ readonly version: number; readonly producers: readonly { producer: string; key: string | null }[] }>
  readonly amount: (text: string) => StatedAmount
  readonly unpack: ActionContext['unpack']
}

/** Declares an action by the schema of its data; `say` receives the parsed value. */
export function action<T>(name: string, data: z.ZodType<T>, say: (data: T, context: ActionContext) => Said | readonly Said[]): ActionSpec {
  return { name, read: (value, context) => [say(data.parse(value), context)].flat() }
}
