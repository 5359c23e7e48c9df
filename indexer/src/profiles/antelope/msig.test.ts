import { AccountId, factSchema } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readTransaction } from '../../sources/antelope/transaction.js'
import { eoscData, hasEoscData } from '../../testing/eosc.js'
import { multisigContract } from './msig.js'
import { multisigSamples } from './msig-samples.js'
import type { ActionContext, Tables, UnpackedTransaction } from './profile.js'

const level = (actor: string) => ({ actor, permission: 'active' })
const packed = 'c0ffee'
const hash = 'ab'.repeat(32)

function unpack(hex: string): UnpackedTransaction {
  expect(hex).toBe(packed)
  const data = { account: 'eosio.pledge', vmtype: 0, vmversion: 0, code: '0061736d', memo: 'ab'.repeat(2000) }
  const action = { account: AccountId('eosio'), name: 'setcode', authorization: [], data, hex: `0x${'00'.repeat(2000)}` }
  return { id: hash, expiration: 1000, delaySeconds: 0, fee: null, actions: [action] }
}

const transaction = {
  ...{ id: hash, expiration: 1000, delaySeconds: 0, fee: null },
  actions: [
    {
      ...{ account: 'eosio', name: 'setcode', authorization: [], hex: null, size: 2000 },
      data: {
        ...{ account: 'eosio.pledge', vmtype: 0, vmversion: 0 },
        code: { bytes: 4, sha256: 'cd5d4935a48c0672cb06407bb443bc0087aff947c6b864bac886982c73b3027f' },
        memo: { bytes: 2000, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    },
  ],
}

function read(name: string, data: object, { hex = '0x', defers = true } = {}) {
  const spec = multisigContract(defers).actions.find((each) => each.name === name)
  // Safety: nothing here reads the rest of the context.
  return spec?.read(data, { hex, unpack } as unknown as ActionContext)
}

const name = { proposer: 'alice', proposal_name: 'upgrade' }
const said = { proposer: 'alice', proposal: 'upgrade' }

test.each([0, 1, 23, 128])('cuts the transaction out of a proposal that asks %i, and keeps hashes in place of code', (asked) => {
  const requested = Array.from({ length: asked }, () => level('bpa'))
  const count = asked < 128 ? asked.toString(16).padStart(2, '0') : '8001'
  const hex = `0x${'11'.repeat(16)}${count}${'22'.repeat(16 * asked)}${packed}`
  expect(read('propose', { ...name, requested, trx: {} }, { hex })).toEqual([
    { kind: 'multisig.proposed', ...said, requested, transaction },
  ])
})

test.each<[string, object, object]>([
  ['approve', { level: level('bpa') }, { kind: 'multisig.approved', level: level('bpa'), proposalHash: null }],
  ['approve', { level: level('bpa'), proposal_hash: hash }, { kind: 'multisig.approved', level: level('bpa'), proposalHash: hash }],
  ['unapprove', { level: level('bpa') }, { kind: 'multisig.unapproved', level: level('bpa') }],
  ['cancel', { canceler: 'bob' }, { kind: 'multisig.cancelled', canceler: 'bob' }],
  ['exec', { executer: 'bob' }, { kind: 'multisig.executed', executer: 'bob', inline: false }],
])('reads %s %j', (action, data, expected) => {
  expect(read(action, { ...name, ...data })).toEqual([{ ...expected, ...said }])
})

test('an execution where nothing is deferred has already happened', () => {
  expect(read('exec', { ...name, executer: 'bob' }, { defers: false })).toMatchObject([{ inline: true }])
  expect(read('invalidate', { account: 'bpa' })).toEqual([{ kind: 'multisig.invalidated', account: 'bpa' }])
})

const tables = {
  proposal: [{ proposal_name: 'upgrade', packed_transaction: packed }],
  approvals: [{ proposal_name: 'upgrade', requested_approvals: [level('bpa')], provided_approvals: [level('bpb')] }],
  approvals2: [
    {
      proposal_name: 'upgrade',
      requested_approvals: [{ level: level('bpa'), time: '1970-01-01T00:00:00.000' }],
      provided_approvals: [{ level: level('bpb'), time: '2020-03-05T10:28:00.000' }],
    },
  ],
  invals: [{ account: 'bpc', last_invalidation_time: '2020-03-05T10:28:00.500' }],
}

async function look(present: Partial<typeof tables>, proposers = ['alice'], read = unpack) {
  const node = {
    ...{ unpack: read, has: async (_: string, table: keyof typeof tables) => table in present },
    scopes: async () => proposers,
    rows: async ({ table }: { table: keyof typeof tables }, row: z.ZodType) => (present[table] ?? []).map((each) => row.parse(each)),
    codeHash: async (account: string) => (account === 'eosio' ? null : hash),
    abiHash: async (account: string) => (account === 'eosio' ? null : hash),
  }
  // Safety: the samples ask a node for nothing else.
  const found = await Promise.all(multisigSamples(20, ['eosio']).map((sample) => sample.read(node as unknown as Tables)))
  const place = { chain: 'alpha', height: 1, hash, time: 6000, locator: 's:1:multisigs', ordinal: 1 }
  return found.flat().map((each) => factSchema.parse({ ...each, ...place }))
}

test('states the rows of both forms of the contract, with times where they have some', async () => {
  const proposal = { ...said, transaction }
  const { proposal: rows, approvals } = tables
  const codes = [
    { account: 'eosio', codeHash: null },
    { account: 'eosio.pledge', codeHash: hash },
  ]
  const abis = [{ account: 'eosio', abiHash: null }]
  expect(await look({ proposal: rows, approvals })).toMatchObject([
    {
      kind: 'multisig.stated',
      proposals: [{ ...proposal, requested: [{ ...level('bpa'), at: null }], provided: [{ ...level('bpb'), at: null }] }],
      invalidated: null,
    },
    { kind: 'code.stated', codes },
    { kind: 'abi.stated', abis },
  ])
  expect(await look(tables)).toMatchObject([
    {
      proposals: [{ requested: [{ ...level('bpa'), at: null }], provided: [{ ...level('bpb'), at: 1_583_404_080_000 }] }],
      invalidated: [{ account: 'bpc', at: 1_583_404_080_500 }],
    },
    { codes },
    { abis },
  ])
})

const review = z.tuple([
  z.object({ proposer: z.string(), proposal_name: z.string(), transaction_id: z.string(), packed_transaction: z.string() }),
])

test.skipIf(!hasEoscData)('states a real proposal of EOSC with the hash that its signers saw', async () => {
  const [{ proposer, proposal_name, transaction_id, packed_transaction }] = eoscData('msig-review.json', review)
  const real = (hex: string): UnpackedTransaction => {
    const { id, expiration, delaySeconds, actions } = readTransaction(Buffer.from(hex, 'hex'), { fee: true })
    const stated = actions.map(({ account, name, data }) => ({
      ...{ account: AccountId(account), name, authorization: [], data: null },
      hex: `0x${Buffer.from(data).toString('hex')}`,
    }))
    return { id, expiration, delaySeconds, fee: null, actions: stated }
  }
  const [stated] = await look({ proposal: [{ proposal_name, packed_transaction }], approvals: [] }, [proposer], real)
  expect(stated).toMatchObject({
    proposals: [
      {
        ...{ proposer: 'eosio.pledge', proposal: 'addblock.out' },
        transaction: { id: transaction_id, actions: [{ account: 'eosio.pledge', name: 'addtype', size: 54 }] },
      },
    ],
  })
})

test('does not ask a node for the multisigs of thousands', async () => {
  const many = Array.from({ length: 301 }, () => 'alice')
  expect(await look(tables, many)).toMatchObject([{ kind: 'code.stated' }, { kind: 'abi.stated' }])
})

test('says nothing of multisigs where the chain has no such contract', async () => {
  expect(await look({})).toMatchObject([{ codes: [{ account: 'eosio', codeHash: null }] }, { abis: [{ account: 'eosio', abiHash: null }] }])
})
