import { expect, test } from 'vitest'
import { readAuthorities } from './authority.js'
import { nameBytes, uint, varuint } from './packed.js'

const list = (...items: Buffer[]) => Buffer.concat([varuint(items.length), ...items])
const point = Buffer.alloc(33, 2)
const keys = {
  k1: Buffer.concat([uint(0, 1), point]),
  r1: Buffer.concat([uint(1, 1), point]),
  device: Buffer.concat([uint(2, 1), point, uint(1, 1), varuint(4), Buffer.from('site')]),
  strange: Buffer.concat([uint(3, 1), point]),
}
const weighed = (key: Buffer) => Buffer.concat([key, uint(1, 2)])
const bob = Buffer.concat([nameBytes('bob'), nameBytes('active'), uint(2, 2)])
const wait = Buffer.concat([uint(3600, 4), uint(5, 2)])
const packed = (...held: Buffer[]) => Buffer.concat([uint(7, 4), list(...held.map(weighed)), list(bob), list(wait)])
const authority = (count: number) => ({
  ...{ threshold: 7, keys: count, accounts: [{ actor: 'bob', permission: 'active', weight: 2 }] },
  waits: [{ seconds: 3600, weight: 5 }],
})
const names = (...all: string[]) => Buffer.concat(all.map(nameBytes))

test('a new account has two permissions, whatever sorts of keys they are met by', () => {
  const data = Buffer.concat([names('creator', 'carol'), packed(keys.k1, keys.r1), packed(keys.device)])
  expect(readAuthorities({ name: 'newaccount', data })).toEqual([
    { account: 'carol', permission: 'owner', parent: '', authority: authority(2) },
    { account: 'carol', permission: 'active', parent: 'owner', authority: authority(1) },
  ])
})

test('a permission is replaced, and taken away', () => {
  const data = Buffer.concat([names('carol', 'pay', 'active'), packed()])
  expect(readAuthorities({ name: 'updateauth', data })).toEqual([
    { account: 'carol', permission: 'pay', parent: 'active', authority: authority(0) },
  ])
  expect(readAuthorities({ name: 'deleteauth', data: names('carol', 'pay') })).toEqual([
    { account: 'carol', permission: 'pay', parent: null, authority: null },
  ])
})

test('other actions say nothing of permissions, and what is no authority is refused', () => {
  expect(readAuthorities({ name: 'linkauth', data: names('carol') })).toBeUndefined()
  const data = Buffer.concat([names('carol', 'pay', 'active'), packed(keys.strange)])
  expect(() => readAuthorities({ name: 'updateauth', data })).toThrow('a key of the unknown sort 3')
})
