import { AccountId, type SlotTiming } from '@secretariat/shared'
import { type Abi, readyAbi } from './abi.js'
import type { Nodeos } from './nodeos.js'
import { askAbiNow, type ToldAbi } from './questions.js'

/** The ABIs that accounts have at a node's head: what its tables are to be read with, whatever has been read of the blocks. */
export interface PresentAbis {
  load(node: Nodeos, accounts: Iterable<string>): Promise<void>
  of(account: string): Abi | undefined
  /** sha256 of its bytes; null where it has none or was not loaded. */
  hashOf(account: string): string | null
}

/** Asks again each time, and is sent an ABI only when it is another than before. */
export function presentAbis(timing: SlotTiming): PresentAbis {
  const told = new Map<string, { readonly answer: ToldAbi; readonly abi: Abi }>()
  return {
    async load(node, accounts) {
      await Promise.all(
        [...new Set(accounts)].map(async (account) => {
          const before = told.get(account)
          const answer = await askAbiNow(node, AccountId(account), before?.answer.hash)
          if (answer !== undefined) told.set(account, { answer, abi: readyAbi(answer.abi, timing) })
        }),
      )
    },
    of: (account) => told.get(account)?.abi,
    hashOf(account) {
      const answer = told.get(account)?.answer
      return answer === undefined || answer.abi.length === 0 ? null : answer.hash
    },
  }
}
