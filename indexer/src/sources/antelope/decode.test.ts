import { createHash } from 'node:crypto'
import { AccountId, AssetId, BlockHash, ChainId, factSchema, Height, Timestamp } from '@secretariat/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type AntelopeProfile, action } from '../../profiles/antelope/profile.js'
import { type AbiDefinition, compileAbi } from './abi.js'
import type { RawBlock, Receipt } from './block.js'
import { decode, type Setting } from './decode.js'
import { nameBytes, uint, varuint } from './packed.js'
import type { PackedAction } from './transaction.js'

const alice = AccountId('alice')
const timing = { intervalMs: 3000, repetitions: 1 }

const definition: AbiDefinition = {
  ...{ version: 'eosio::abi/1.1', types: [], tables: [], ricardian_clauses: [], error_messages: [], abi_extensions: [] },
  structs: [
    { name: 'removal', base: '', fields: [{ name: 'bpname', type: 'account_name' }] },
    { name: 'packed', base: '', fields: [{ name: 'trx', type: 'bytes' }] },
  ],
  actions: ['removebp', 'claim', 'strange', 'fails'].map((name) => ({ name, type: 'removal', ricardian_contract: '' })),
}
const abi = compileAbi(
  { ...definition, actions: [...definition.actions, { name: 'wait', type: 'packed', ricardian_contract: '' }] },
  timing,
)

const waiting = z.object({ trx: z.string() })
const profile: AntelopeProfile = {
  ...{ family: 'antelope', name: 'plain', version: 1, timing, core: { asset: AssetId('EOS'), decimals: 4 } },
  ...{ fee: true, defersMultisig: true, samples: [] },
  contracts: [
    {
      account: AccountId('eosio'),
      actions: [
        action('removebp', z.object({ bpname: AccountId.schema }), ({ bpname }) => ({ kind: 'producer.removed', producer: bpname })),
        action('fails', z.object({ bpname: z.number() }), () => []),
        action('wait', waiting, ({ trx }, { unpack, hex }) => {
          const { expiration, ...transaction } = unpack(trx)
          expect(hex).toContain(trx)
          const proposer = { proposer: alice, proposal: 'p', requested: [] }
          return { kind: 'multisig.proposed', ...proposer, transaction: { ...transaction, expiration: Timestamp(expiration), actions: [] } }
        }),
      ],
      ignored: ['claim'],
    },
  ],
}

const act = (name: string, data: Uint8Array = nameBytes('bob'), account = 'eosio'): PackedAction => ({
  ...{ account: AccountId(account), name, authorization: [{ actor: alice, permission: 'active' }] },
  data,
})
const id = (digit: string) => digit.repeat(64)
const ran = (...actions: PackedAction[]): Receipt => ({
  ...{ status: 'executed', id: id('a') },
  transaction: { id: id('a'), expiration: 0, delaySeconds: 0, actions, fee: '0.0100 EOS', left: 0 },
})

const block = (rest: Partial<RawBlock> = {}): RawBlock => ({
  ...{ height: Height(7), hash: BlockHash(id('7')), parentHash: BlockHash(id('6')), time: Timestamp(1_000_000_000_000) },
  ...{ slot: 20, producer: alice, scheduleVersion: 3, announced: undefined, receipts: [], ...rest },
})
const setting = (rest: Partial<Setting> = {}): Setting => ({
  ...{ chain: ChainId('alpha'), profile, parent: { height: Height(6), slot: 17, scheduleVersion: 3 }, first: false },
  ...{ abiOf: () => abi, isAnnounced: () => false, stated: (version) => ({ version, producers: [] }), ...rest },
})
/** Facts without what all facts of the block share. */
function facts(rest: Partial<RawBlock>, around: Partial<Setting> = {}) {
  return decode(block(rest), setting(around)).facts.map((fact) => {
    expect(factSchema.parse(fact)).toEqual(fact)
    const { chain: _, height, hash: __, time: ___, ...said } = fact
    expect(height).toBe(7)
    return said
  })
}

test('a block says who made it, in which slot, and how many before it stayed empty', () => {
  expect(decode(block(), setting()).block).toMatchObject({ author: 'alice', slot: 20, skipped: 2, spec: 3, height: 7 })
  const launch = { parent: { height: Height(1), slot: 2, scheduleVersion: 3 } }
  expect(decode(block(), setting(launch)).block.skipped).toBeNull()
  expect(decode(block({ producer: null }), setting({ parent: undefined })).block).toMatchObject({ author: null, skipped: null })
})

test('actions are numbered through the block, and a receipt without any counts as one', () => {
  const settled: Receipt = { status: 'hard_fail', id: id('d'), transaction: undefined }
  const receipts = [ran(act('claim'), act('removebp')), settled, ran(act('removebp'))]
  expect(facts({ receipts })).toEqual([
    { kind: 'producer.removed', producer: 'bob', locator: 't0.a1', ordinal: 2 },
    { kind: 'transaction.settled', transaction: id('d'), status: 'hard_fail', locator: 't1', ordinal: 3 },
    { kind: 'producer.removed', producer: 'bob', locator: 't2.a0', ordinal: 4 },
  ])
})

test.each(['soft_fail', 'hard_fail', 'delayed', 'expired'] as const)(
  'what a transaction that ended as %s would have done did not happen',
  (status) => {
    expect(facts({ receipts: [{ ...ran(act('removebp')), status }] })).toEqual([])
  },
)

test('actions of accounts that are not followed say nothing', () => {
  expect(facts({ receipts: [ran(act('removebp', nameBytes('bob'), 'stranger'))] })).toEqual([])
})

test('what cannot be read is a fact with its bytes and the reason', () => {
  const receipts = [ran(act('unheard'), act('removebp', uint(1, 4)), act('fails'), act('strange'))]
  const unread = (name: string, reason: string, hex = '0x0000000000000e3d') => ({
    kind: 'action.unread',
    contract: 'eosio',
    action: name,
    hex,
    reason,
  })
  expect(facts({ receipts })).toMatchObject([
    unread('unheard', 'profile plain does not know this action'),
    unread('removebp', 'the ABI does not fit: Read past end of buffer', '0x01000000'),
    unread('fails', 'bpname: Invalid input: expected number, received string'),
    unread('strange', 'profile plain does not know this action'),
  ])
  expect(facts({ receipts: [ran(act('removebp'))] }, { abiOf: () => undefined })).toMatchObject([unread('removebp', 'no ABI is known')])
})

test('new code and new ABIs are read without any ABI, whatever account they are for', () => {
  const code = Buffer.from('0061736d', 'hex')
  const set = (name: string, bytes: Uint8Array, between = 0) =>
    act(name, Buffer.concat([nameBytes('carol'), Buffer.alloc(between), varuint(bytes.length), bytes]))
  const receipts = [ran(set('setcode', code, 2), set('setabi', code), set('setcode', Buffer.alloc(0), 2), act('setcode', uint(0, 1)))]
  expect(facts({ receipts }, { abiOf: () => undefined })).toMatchObject([
    { kind: 'code.changed', account: 'carol', codeHash: createHash('sha256').update(code).digest('hex') },
    { kind: 'abi.changed', account: 'carol', abi: '0x0061736d' },
    { kind: 'code.changed', account: 'carol', codeHash: null },
    { kind: 'action.unread', reason: '8 bytes wanted at 0, 1 left' },
  ])
})

test('a proposal is unpacked with its fee, and hashed with all its bytes', () => {
  const fee = Buffer.concat([uint(15_000, 4), uint(0, 4), uint(4, 1), Buffer.from('EOS'.padEnd(7, '\0'))])
  const trx = Buffer.concat([uint(60, 4), Buffer.alloc(9), varuint(0), varuint(0), varuint(0), fee])
  const propose = (bytes: Buffer) => facts({ receipts: [ran(act('wait', Buffer.concat([varuint(bytes.length), bytes])))] })
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  const transaction = { expiration: 60_000, delaySeconds: 0, fee: { units: '15000', asset: 'EOS' } }
  expect(propose(trx)).toMatchObject([{ transaction: { ...transaction, id: hash(trx) } }])
  const longer = Buffer.concat([trx, uint(1, 1)])
  expect(propose(longer)).toMatchObject([{ transaction: { ...transaction, id: hash(longer) } }])
  expect(propose(trx.subarray(0, 30))).toMatchObject([{ kind: 'action.unread', reason: expect.stringContaining('bytes wanted') }])
})

const announced = { version: 4, producers: [{ producer: alice, key: null }] }

test('a header announces a schedule, and the first block under another one says so', () => {
  expect(facts({ announced })).toEqual([{ kind: 'schedule.proposed', ...announced, locator: 'b', ordinal: 0 }])
  expect(facts({ scheduleVersion: 4 }, { isAnnounced: () => true })).toEqual([
    { kind: 'schedule.changed', version: 4, previous: 3, locator: 'b', ordinal: 0 },
  ])
})

test('a schedule whose announcement was not read is what nodes say, where they say it', () => {
  expect(facts({ scheduleVersion: 4 }, { stated: () => announced })).toMatchObject([
    { kind: 'schedule.changed' },
    { kind: 'schedule.stated', ...announced, locator: 'b' },
  ])
  expect(facts({}, { first: true })).toMatchObject([{ kind: 'schedule.stated', version: 3 }])
  expect(facts({}, { first: true, stated: () => undefined })).toEqual([])
  expect(facts({})).toEqual([])
})

test('property: no bytes of an action stop the chain', () => {
  const names = fc.constantFrom('removebp', 'wait', 'setabi', 'setcode', 'unheard')
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 200 }), (name, data) => {
      for (const said of facts({ receipts: [ran(act(name, data))] })) expect(said.locator).toBe('t0.a0')
    }),
  )
})
