import { AccountId, type Said } from '@secretariat/shared'
import { ByteReader, toHex } from '../../profiles/bytes.js'
import { readAuthorities } from './authority.js'
import { readBytes, readName, sha256 } from './packed.js'
import type { PackedAction } from './transaction.js'

/**
 * What the actions say that give an account code, an ABI or permissions. They are the chain's own and are read without any ABI: it is
 * with them that ABIs begin. Undefined for every other action.
 */
export function readNative({ account, name, data }: PackedAction): Said | undefined {
  if (account !== 'eosio') return undefined
  const authorities = readAuthorities({ name, data })
  if (authorities !== undefined) return { kind: 'authority.changed', authorities }
  if (name === 'setabi') {
    const input = new ByteReader(data)
    return { kind: 'abi.changed', account: AccountId(readName(input)), abi: toHex(readBytes(input)) }
  }
  if (name !== 'setcode') return undefined
  const input = new ByteReader(data)
  const changed = AccountId(readName(input))
  input.step(2)
  const code = readBytes(input)
  return { kind: 'code.changed', account: changed, codeHash: code.length === 0 ? null : sha256(code).toString('hex') }
}
