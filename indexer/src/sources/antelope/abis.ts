import type { AccountId, Height, SlotTiming } from '@secretariat/shared'
import { type Abi, readyAbi } from './abi.js'
import { sha256 } from './packed.js'

/** An ABI that an account has from this height on: as an action set it, or as a node told it at this height. Empty bytes: it has none. */
export interface KeptAbi {
  readonly height: Height
  readonly abi: Uint8Array
  readonly source: 'action' | 'node'
}

/** Where ABIs are kept, so that a node is asked once for an account and never again. */
export interface AbiShelf {
  load(account: AccountId): Promise<readonly KeptAbi[]>
  save(account: AccountId, abi: KeptAbi): Promise<void>
}

/** The ABIs of a chain's accounts. */
export interface Abis {
  /** The ABI in force at a height, else the earliest that is known; undefined for an account that was never loaded. */
  inForce(account: AccountId, height: number): Abi | undefined
  /** Makes accounts known, by `ask` where nothing is kept. */
  load(accounts: Iterable<AccountId>, ask: (account: AccountId) => Promise<KeptAbi>): Promise<void>
  /** An action set it: it is kept, and used from its height on. */
  learn(account: AccountId, abi: KeptAbi): Promise<void>
}

export function openAbis(shelf: AbiShelf, timing: SlotTiming): Abis {
  /** In ascending order of their heights. */
  const known = new Map<AccountId, readonly KeptAbi[]>()
  const loading = new Map<AccountId, Promise<unknown>>()
  const compiled = compiler(timing)
  const add = (account: AccountId, abis: readonly KeptAbi[]) => known.set(account, merged(known.get(account) ?? [], abis))
  return {
    inForce(account, height) {
      const abis = known.get(account)
      const found = abis?.findLast((each) => each.height <= height) ?? abis?.[0]
      return found === undefined ? undefined : compiled(found.abi)
    },
    async load(accounts, ask) {
      for (const account of accounts) {
        if (known.has(account)) continue
        const begun = loading.get(account) ?? keptOrTold(shelf, account, ask).then((abis) => add(account, abis))
        loading.set(account, begun)
        await begun.finally(() => loading.delete(account))
      }
    },
    async learn(account, abi) {
      await shelf.save(account, abi)
      await loading.get(account)
      // An account that nobody has asked for is loaded with all it had once somebody does.
      if (known.has(account)) add(account, [abi])
    },
  }
}

async function keptOrTold(shelf: AbiShelf, account: AccountId, ask: (account: AccountId) => Promise<KeptAbi>): Promise<readonly KeptAbi[]> {
  const kept = await shelf.load(account)
  if (kept.length > 0) return kept
  const told = await ask(account)
  await shelf.save(account, told)
  return [told]
}

/** Of two ABIs at one height the one that an action set stays: a node tells what stood there before or after. */
function merged(before: readonly KeptAbi[], added: readonly KeptAbi[]): KeptAbi[] {
  const byHeight = new Map<number, KeptAbi>()
  for (const each of [...before, ...added]) {
    if (byHeight.get(each.height)?.source !== 'action') byHeight.set(each.height, each)
  }
  return [...byHeight.values()].sort((a, b) => a.height - b.height)
}

/** Each ABI is compiled once, whoever has it. */
function compiler(timing: SlotTiming): (bytes: Uint8Array) => Abi {
  const abis = new Map<string, Abi>()
  return (bytes) => {
    const hash = sha256(bytes).toString('base64')
    const abi = abis.get(hash) ?? readyAbi(bytes, timing)
    abis.set(hash, abi)
    return abi
  }
}
