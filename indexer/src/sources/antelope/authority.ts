import { AccountId, type Authority, type HeldAuthority } from '@secretariat/shared'
import { ByteReader } from '../../profiles/bytes.js'
import { readBytes, readList, readName } from './packed.js'
import type { PackedAction } from './transaction.js'

/** The permissions that an action of the chain itself makes or removes, read without any ABI; undefined for every other action. */
export function readAuthorities({ name, data }: Pick<PackedAction, 'name' | 'data'>): HeldAuthority[] | undefined {
  return readers.get(name)?.(new ByteReader(data))
}

const readers: ReadonlyMap<string, (input: ByteReader) => HeldAuthority[]> = new Map([
  ['newaccount', readNewAccount],
  ['updateauth', readUpdate],
  ['deleteauth', (input) => [{ account: readAccount(input), permission: readName(input), parent: null, authority: null }]],
])

function readNewAccount(input: ByteReader): HeldAuthority[] {
  input.step(8)
  const account = readAccount(input)
  const owner = readAuthority(input)
  const active = readAuthority(input)
  return [
    { account, permission: 'owner', parent: '', authority: owner },
    { account, permission: 'active', parent: 'owner', authority: active },
  ]
}

function readUpdate(input: ByteReader): HeldAuthority[] {
  const [account, permission, parent] = [readAccount(input), readName(input), readName(input)]
  return [{ account, permission, parent, authority: readAuthority(input) }]
}

const readAccount = (input: ByteReader): AccountId => AccountId(readName(input))

function readAuthority(input: ByteReader): Authority {
  const threshold = input.u32()
  const keys = readList(input, readKey)
  const accounts = readList(input, (each) => ({ actor: readAccount(each), permission: readName(each), weight: each.u16() }))
  const waits = readList(input, (each) => ({ seconds: each.u32(), weight: each.u16() }))
  return { threshold, keys: keys.length, accounts, waits }
}

/** Keys of the third sort, which devices keep, name a website behind their 33 bytes. */
function readKey(input: ByteReader): number {
  const sort = input.u8()
  if (sort > 2) throw new RangeError(`a key of the unknown sort ${sort}`)
  input.step(33)
  if (sort === 2) {
    input.step(1)
    readBytes(input)
  }
  return input.u16()
}
