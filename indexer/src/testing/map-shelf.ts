import type { AbiShelf, KeptAbi } from '../sources/antelope/abis.js'

/** A shelf that forgets everything with the test. */
export function mapShelf(): AbiShelf {
  const kept = new Map<string, KeptAbi[]>()
  return {
    load: async (account) => (kept.get(account) ?? []).toSorted((a, b) => a.height - b.height),
    async save(account, abi) {
      kept.set(account, [...(kept.get(account) ?? []), abi])
    },
  }
}
