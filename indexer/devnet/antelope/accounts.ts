import { decodeAbi, encodeAbi } from './abi-bytes.js'
import { type AbiCodec, createCodec } from './abi-codec.js'
import type { AbiDefinition, AbiRecord } from './abi-definition.js'
import type { SimAction } from './contract.js'
import { fromHex, sha256, toHex } from './hash.js'
import type { Journal } from './journal.js'
import type { PackedAction } from './transaction.js'

export interface Abi {
  readonly definition: AbiDefinition
  readonly bytes: Uint8Array
  readonly codec: AbiCodec
}

/** Code and ABIs that accounts have now. */
export interface Accounts {
  abi(account: string): Abi | undefined
  /** Hex of sha256 of the code; null where there is none. */
  codeHash(account: string): string | null
  setAbi(account: string, abi: AbiDefinition | string): void
  setCode(account: string, hash: string | null): void
  pack(action: SimAction): PackedAction
  /** What the ABI in force reads from packed data; undefined where it reads nothing. */
  read(account: string, action: string, hex: string): AbiRecord | undefined
}

export function createAccounts({ note }: Journal, intervalMs: number): Accounts {
  const abis = new Map<string, Abi>()
  const codes = new Map<string, string>()
  const abi = (account: string) => abis.get(account)
  return {
    abi,
    codeHash: (account) => codes.get(account) ?? null,
    setAbi(account, given) {
      const [definition, bytes] = typeof given === 'string' ? [decodeAbi(fromHex(given)), fromHex(given)] : [given, encodeAbi(given)]
      replace(abis, account, { definition, bytes, codec: createCodec(definition, intervalMs) }, note)
    },
    setCode: (account, hash) => replace(codes, account, hash ?? undefined, note),
    pack({ account, name, authorization, data, hex }) {
      if (hex !== undefined) return { account, name, authorization, data: hex }
      const type = abi(account)?.codec.actionType(name)
      if (type === undefined) throw new RangeError(`No ABI says what the data of ${account}::${name} is`)
      return { account, name, authorization, data: toHex(abi(account)?.codec.encode(type, data) ?? new Uint8Array()) }
    },
    read(account, action, hex) {
      const codec = abi(account)?.codec
      const type = codec?.actionType(action)
      if (codec === undefined || type === undefined) return undefined
      try {
        return codec.decodeRecord(type, fromHex(hex))
      } catch (error) {
        if (error instanceof RangeError) return undefined
        throw error
      }
    },
  }
}

function replace<T>(map: Map<string, T>, key: string, value: T | undefined, note: Journal['note']): void {
  const before = map.get(key)
  const set = (to: T | undefined) => (to === undefined ? map.delete(key) : map.set(key, to))
  set(value)
  note(() => set(before))
}

/** Hash of the code that a simulated contract begins with. */
export const firstCode = (account: string): string => toHex(sha256(`code of ${account}`))
