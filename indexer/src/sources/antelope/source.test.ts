import { AccountId, Height } from '@secretariat/shared'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { action } from '../../profiles/antelope/profile.js'
import { mapShelf } from '../../testing/map-shelf.js'
import { blocksOf, toldNodes } from '../../testing/nodeos.js'
import { packedAbi } from '../../testing/packed-abi.js'
import { executed, packTransaction } from '../../testing/packed-transaction.js'
import { plainProfile, toldSources } from '../../testing/told-source.js'
import type { Source } from '../source.js'
import { nameBytes, varuint } from './packed.js'

const { node, stopAll } = toldNodes()
const { open, closeAll } = toldSources()
afterEach(async () => {
  await closeAll()
  stopAll()
})
const never = new AbortController().signal

const eosio = AccountId('eosio')
const profile = {
  ...plainProfile,
  contracts: [
    {
      account: eosio,
      ignored: [],
      actions: [
        action('removebp', z.object({ bpname: AccountId.schema }), ({ bpname }) => ({ kind: 'producer.removed', producer: bpname })),
      ],
    },
  ],
}
const byName = packedAbi({ removebp: ['bpname', 'name'] }, ['removebp'])
/** Reads eight bytes otherwise: with it the action says nothing that the profile takes. */
const byNumber = packedAbi({ removebp: ['bpname', 'uint64'] })

const remove = (producer: string) => ({ account: 'eosio', name: 'removebp', data: nameBytes(producer) })
const setAbi = (account: string, abi: Uint8Array) => ({
  ...{ account: 'eosio', name: 'setabi' },
  data: Buffer.concat([nameBytes(account), varuint(abi.length), abi]),
})
const at = (transactions: Readonly<Record<number, readonly ReturnType<typeof executed>[]>>) =>
  blocksOf(60, (height) => ({ transactions: [...(transactions[height] ?? [])] }))
const telling = (abi: Uint8Array) => (question: string) =>
  question === 'get_raw_abi' ? { answer: { abi_hash: '1'.repeat(64), abi: `${Buffer.from(abi).toString('base64')}=` } } : undefined

const kinds = async (source: Source, first: number, last: number) =>
  (await source.fetch({ first, last }, false, never))().flatMap(({ facts }) => facts.map(({ height, kind }) => [height, kind]))

test('an action is read with the ABI that a node tells, which is asked for once and kept', async () => {
  const blocks = at({ 7: [executed(remove('bob'), remove('carol'))], 9: [executed(remove('bob'))] })
  const shelf = mapShelf()
  const told = await node({ blocks, irreversible: 50, onQuestion: telling(byName) })
  const { source } = open([told], { profile, shelf })
  expect(await kinds(source, 5, 10)).toEqual([
    [7, 'producer.removed'],
    [7, 'producer.removed'],
    [9, 'producer.removed'],
  ])
  expect(await kinds(source, 7, 7)).toHaveLength(2)
  expect(await shelf.load(eosio)).toEqual([{ height: 50, abi: Buffer.from(byName), source: 'node' }])
  expect(await kinds(open([told], { profile, shelf }).source, 9, 9)).toHaveLength(1)
  expect(told.asked.filter((question) => question === 'get_raw_abi')).toHaveLength(1)
})

test('an ABI that a block sets holds from that block on, also in the span that follows and is fetched first', async () => {
  const blocks = at({
    ...{ 5: [executed(remove('bob'))], 7: [executed(setAbi('eosio', byNumber))], 9: [executed(remove('bob'))] },
    ...{ 20: [executed(remove('bob'))], 30: [executed(setAbi('eosio', byName))], 31: [executed(remove('bob'))] },
  })
  const shelf = mapShelf()
  await shelf.save(eosio, { height: Height(1), abi: byName, source: 'action' })
  const { source } = open([await node({ blocks, irreversible: 50 })], { profile, shelf })
  const later = await source.fetch({ first: 11, last: 40 }, false, never)
  expect(await kinds(source, 4, 10)).toEqual([
    [5, 'producer.removed'],
    [7, 'abi.changed'],
    [9, 'action.unread'],
  ])
  expect(later().flatMap(({ facts }) => facts.map(({ height, kind }) => [height, kind]))).toEqual([
    [20, 'action.unread'],
    [30, 'abi.changed'],
    [31, 'producer.removed'],
  ])
})

test('what waits in a proposal is read with the ABI of the account that it is for', async () => {
  const bytes = packTransaction([{ account: 'carol', name: 'dance', data: nameBytes('bob') }])
  const propose = { account: 'eosio', name: 'propose', data: Buffer.concat([varuint(bytes.length), bytes]) }
  const abis = new Map([
    ['eosio', packedAbi({ propose: ['trx', 'bytes'] })],
    ['carol', packedAbi({ dance: ['with', 'name'] })],
  ])
  const onQuestion = (question: string, { account_name }: Readonly<Record<string, unknown>>) =>
    telling(abis.get(String(account_name)) ?? new Uint8Array())(question)
  const seen: unknown[] = []
  const proposes = action('propose', z.object({ trx: z.string() }), ({ trx }, { unpack }) => {
    seen.push(unpack(trx).actions[0]?.data)
    return []
  })
  const blocks = at({ 7: [executed(propose)] })
  const { source } = open([await node({ blocks, irreversible: 50, onQuestion })], {
    profile: { ...plainProfile, contracts: [{ account: eosio, ignored: [], actions: [proposes] }] },
  })
  expect(await kinds(source, 7, 7)).toEqual([])
  expect(seen.at(-1)).toEqual({ with: 'bob' })
})

test('an account that does not exist has no ABI, and its actions say so', async () => {
  const unknown = { code: 500, message: 'Internal Service Error', error: { details: [{ message: 'unknown key (0 eosio)' }] } }
  const onQuestion = (question: string) => (question === 'get_raw_abi' ? { status: 500, answer: unknown } : undefined)
  const { source } = open([await node({ blocks: at({ 7: [executed(remove('bob'))] }), irreversible: 50, onQuestion })], { profile })
  const [read] = (await source.fetch({ first: 7, last: 7 }, false, never))()
  expect(read?.facts).toMatchObject([{ kind: 'action.unread', reason: 'the account has no ABI' }])
})

test('a schedule is asked for where reading begins, and where one comes into force that was not announced', async () => {
  const producers = [{ producer_name: 'alice', block_signing_key: 'EOS6MRyAjQq8ud7hVNYcfnVPJqcVpscN5So8BhtHuGYqET5GDW5CV' }]
  const blocks = blocksOf(60, (height) => ({
    schedule_version: height < 10 ? 3 : height < 30 ? 4 : 5,
    new_producers: height === 25 ? { version: 5, producers } : null,
  }))
  const kept = { rows: [{ version: '3', block_height: 1, producers: [{ bpname: 'carol', amount: 1 }] }], more: false }
  const onQuestion = (question: string, body: object) => {
    if (question === 'get_producer_schedule') return { answer: { active: { version: 4, producers }, pending: null } }
    return question === 'get_table_rows' && 'lower_bound' in body && body.lower_bound === '3'
      ? { answer: kept }
      : telling(packedAbi({ schedules: ['version', 'uint64'] }, ['schedules']))(question)
  }
  const { source } = open([await node({ blocks, irreversible: 50, onQuestion })])
  const reads = (await source.fetch({ first: 2, last: 40 }, true, never))()
  const [{ producer_name: producer, block_signing_key: key } = { producer_name: '', block_signing_key: '' }] = producers
  expect(reads.flatMap(({ facts }) => facts)).toMatchObject([
    { kind: 'schedule.stated', height: 2, version: 3, producers: [{ producer: 'carol', key: null }] },
    { kind: 'schedule.changed', height: 10, version: 4, previous: 3 },
    { kind: 'schedule.stated', height: 10, version: 4, producers: [{ producer, key }] },
    { kind: 'schedule.proposed', height: 25, version: 5, producers: [{ producer, key }] },
    { kind: 'schedule.changed', height: 30, version: 5 },
  ])
})

const row = z.object({ name: z.string() })
const names = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }))

/** Pages of two rows; `tells` whether the answer says where the next one begins. */
const paged = (tells: boolean) => (question: string, body: Readonly<Record<string, unknown>>) => {
  if (question !== 'get_table_rows') return telling(packedAbi({ people: ['name', 'name'] }, ['people']))(question)
  const from =
    body.lower_bound === '' ? 0 : names.findIndex(({ name }) => BigInt(String(body.lower_bound)) <= nameBytes(name).readBigUInt64LE())
  const [rows, next] = [names.slice(from, from + 2), names[from + 2]]
  return {
    answer: { rows, more: next !== undefined, ...(tells && next && { next_key: nameBytes(next.name).readBigUInt64LE().toString() }) },
  }
}

test.each([true, false])('every row of a table is read, page by page, whether the node says where the next begins: %s', async (tells) => {
  const { source } = open([await node({ blocks: at({}), irreversible: 50, onQuestion: paged(tells) })])
  const look = await source.look?.(never)
  expect(await look?.tables.rows({ code: 'eosio', scope: 'eosio', table: 'people' }, row)).toEqual(names)
  expect([await look?.tables.has('eosio', 'people'), await look?.tables.has('eosio', 'animals')]).toEqual([true, false])
  const wrong = look?.tables.rows({ code: 'eosio', scope: 'alice', table: 'people' }, z.object({ name: z.number() }))
  await expect(wrong).rejects.toThrow(
    'Table eosio/people of alice: name: Invalid input: expected number, received string; the row is {"name":"a"}',
  )
})

test('scopes are read page by page, a transaction in a row with the ABIs of now, and code by its hash', async () => {
  const packed = packTransaction([remove('bob')]).toString('hex')
  const onQuestion = (question: string, body: Readonly<Record<string, unknown>>) => {
    if (question === 'get_table_by_scope')
      return { answer: { rows: [{ scope: body.lower_bound || 'a' }], more: body.lower_bound === '' ? 'b' : '' } }
    if (question === 'get_table_rows') return { answer: { rows: [{ packed_transaction: packed }], more: false } }
    if (question === 'get_code_hash') return { answer: { code_hash: (body.account_name === 'eosio' ? '2' : '0').repeat(64) } }
    return telling(byName)(question)
  }
  const told = await node({ blocks: at({}), irreversible: 50, onQuestion })
  const { source } = open([told])
  const { tables } = (await source.look?.(never)) ?? {}
  expect(await tables?.scopes('eosio.msig', 'proposal')).toEqual(['a', 'b'])
  const [proposal] =
    (await tables?.rows({ code: 'eosio.msig', scope: 'a', table: 'proposal' }, z.object({ packed_transaction: z.string() }))) ?? []
  await tables?.rows({ code: 'eosio.msig', scope: 'b', table: 'proposal' }, z.unknown())
  expect(told.asked.filter((question) => question === 'get_raw_abi')).toHaveLength(1)
  expect(tables?.unpack(proposal?.packed_transaction ?? '').actions).toMatchObject([
    { account: 'eosio', name: 'removebp', data: { bpname: 'bob' } },
  ])
  expect([await tables?.codeHash('eosio'), await tables?.codeHash('bob')]).toEqual(['2'.repeat(64), null])
  expect([await tables?.abiHash('eosio'), await tables?.abiHash('bob')]).toEqual(['1'.repeat(64), '1'.repeat(64)])
  expect(tables?.amount('1.5000 EOS')).toEqual({ units: '15000', asset: 'EOS' })
  expect(() => tables?.amount('1.50 EOS')).toThrow('"1.50 EOS" has 2 decimals, and EOS has 4')
})
