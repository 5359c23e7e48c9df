import { AccountId } from '@secretariat/shared'
import { ByteReader } from '../../profiles/bytes.js'
import { readBytes, readList, readName, readVaruint, sha256 } from './packed.js'

export interface PackedAction {
  readonly account: AccountId
  readonly name: string
  readonly authorization: readonly { readonly actor: AccountId; readonly permission: string }[]
  readonly data: Uint8Array
}

/** A transaction read from its bytes; `fee` is an asset, as `1.5000 EOS`, null on chains that have none. */
export interface PackedTransaction {
  /** sha256 of its bytes. Bytes are never made anew from what was read: that would lose what we do not know. */
  readonly id: string
  /** Milliseconds. */
  readonly expiration: number
  readonly delaySeconds: number
  readonly actions: readonly PackedAction[]
  readonly fee: string | null
  /** Bytes that follow it. */
  readonly left: number
}

/** Reads a transaction; `fee`: it ends with one, as those of EOSC do, which stock libraries do not know. */
export function readTransaction(bytes: Uint8Array, { fee }: { readonly fee: boolean }): PackedTransaction {
  const input = new ByteReader(bytes)
  const expiration = input.u32() * 1000
  input.step(2 + 4)
  readVaruint(input)
  input.step(1)
  const delaySeconds = readVaruint(input)
  readList(input, readAction)
  const actions = readList(input, readAction)
  readList(input, (each) => [each.u16(), readBytes(each)])
  const charged = fee ? readAsset(input) : null
  const id = sha256(bytes.subarray(0, input.offset)).toString('hex')
  return { id, expiration, delaySeconds, actions, fee: charged, left: input.left }
}

function readAction(input: ByteReader): PackedAction {
  return {
    account: readAccount(input),
    name: readName(input),
    authorization: readList(input, (each) => ({ actor: readAccount(each), permission: readName(each) })),
    data: readBytes(input),
  }
}

/** An account has a name; the number 0, which no account can have, is written as the one letter it is made of. */
const readAccount = (input: ByteReader): AccountId => AccountId(readName(input) || '.')

/** Reads an asset as nodes write it: all its decimals, then its symbol. */
export function readAsset(input: ByteReader): string {
  const units = BigInt.asIntN(64, input.u64())
  const decimals = input.u8()
  const symbol = Buffer.from(input.slice(7)).toString('latin1').replace(/\0+$/, '')
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const split = digits.length - decimals
  return `${units < 0n ? '-' : ''}${digits.slice(0, split)}${decimals === 0 ? '' : `.${digits.slice(split)}`} ${symbol}`
}
