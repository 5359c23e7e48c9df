import { JsonRpc } from 'eosjs'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { startDevnet } from '../../index.js'

const chains = await Promise.all((['eosc', 'antelope'] as const).map(open))

async function open(kind: 'eosc' | 'antelope') {
  const devnet = await startDevnet({ kind, seed: 'node', blocks: kind === 'eosc' ? 400 : 900 })
  return { kind, devnet, rpc: new JsonRpc(devnet.url) }
}

afterAll(() => Promise.all(chains.map(({ devnet }) => devnet.stop())))

const nameSchema = z.union([
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ owner: z.string() }).transform(({ owner }) => owner),
])

test.each(chains)('$kind: rows come in pages, forwards and backwards, from a key and up to one', async ({ kind, rpc }) => {
  const table = { code: 'eosio', scope: 'eosio', table: kind === 'eosc' ? 'bps' : 'producers' }
  const read = async (page: object) => {
    const { rows, more } = await rpc.get_table_rows({ ...table, ...page })
    return { names: rows.map((row: unknown) => nameSchema.parse(row)), more }
  }
  const { names } = await read({ limit: 100 })
  expect(await read({})).toEqual({ names: names.slice(0, 10), more: true })
  expect(await read({ lower_bound: names[10] ?? '' })).toMatchObject({ names: names.slice(10, 20) })
  expect(await read({ limit: 3, reverse: true })).toEqual({ names: names.slice(-3).reverse(), more: true })
  expect(await read({ upper_bound: names[1] ?? '' })).toEqual({ names: names.slice(0, 2), more: false })
  const packed = await rpc.get_table_rows({ ...table, json: false, show_payer: true, limit: 1 })
  expect(packed.rows).toEqual([{ data: expect.stringMatching(/^[0-9a-f]+$/), payer: 'eosio' }])
})

test.each(chains)('$kind: scopes of a table come in pages', async ({ rpc }) => {
  const ask = { code: 'eosio.msig', table: 'proposal' }
  const all = await rpc.get_table_by_scope({ ...ask, limit: 50 })
  expect(all.rows.length).toBeGreaterThan(1)
  const first = await rpc.get_table_by_scope({ ...ask, limit: 1 })
  expect(first).toMatchObject({ rows: all.rows.slice(0, 1), more: all.rows[1]?.scope })
  const { rows } = await rpc.get_table_rows({ code: 'eosio.msig', scope: all.rows[0]?.scope, table: 'proposal' })
  expect(rows).toHaveLength(all.rows[0]?.count ?? 0)
})

test.each(chains)('$kind: what is not there is refused as nodes refuse it', async ({ kind, devnet, rpc }) => {
  const unknownBlock = { json: { code: 400, error: { name: 'unknown_block_exception' } } }
  await expect(rpc.get_block(devnet.height() + 1)).rejects.toMatchObject(unknownBlock)
  await expect(rpc.get_block_header_state(1)).rejects.toMatchObject(unknownBlock)
  expect(await rpc.get_block_header_state(devnet.height())).toMatchObject({ block_num: devnet.height() })
  await expect(rpc.get_table_rows({ code: 'eosio', scope: 'eosio', table: 'nothing' })).rejects.toMatchObject({
    json: { code: 500, error: { name: 'contract_table_query_exception' } },
  })
  await expect(rpc.fetch('/v1/chain/get_fortune', {})).rejects.toMatchObject({ json: { code: 404 } })
  await expect(rpc.fetch('/v1/chain/get_block', {})).rejects.toMatchObject({ json: { code: 400 } })
  expect(await rpc.get_abi('nobody')).toEqual({ account_name: 'nobody' })
  if (kind === 'eosc') await expect(rpc.get_block_info(2)).rejects.toMatchObject({ json: { code: 404 } })
  else expect(await rpc.get_block_info(2)).toMatchObject({ block_num: 2, producer: expect.any(String) })
})

test.each(chains)('$kind: tells who is in office, whose code is whose, and what waits', async ({ kind, devnet, rpc }) => {
  const active = devnet.ledger().schedules.findLast(({ from }) => from !== null)
  const names = z
    .object({ producers: z.array(z.object({ producer_name: z.string() })) })
    .transform(({ producers }) => producers.map((each) => each.producer_name))
  expect(names.parse((await rpc.get_producer_schedule()).active)).toEqual(active?.producers)
  const { rows } = await rpc.get_producers()
  if (kind === 'eosc')
    expect(rows.map(({ owner, total_votes }) => [owner, Number(total_votes)])).toEqual(active?.producers.map((name) => [name, 0]))
  else
    expect(rows.map(({ total_votes }) => Number(total_votes))).toEqual(
      rows.map(({ total_votes }) => Number(total_votes)).sort((a, b) => b - a),
    )
  expect(await rpc.get_scheduled_transactions()).toMatchObject({ transactions: expect.any(Array), more: '' })
  expect((await rpc.get_code_hash('eosio')).code_hash).toMatch(/^[0-9a-f]{64}$/)
})

test.each(chains)('$kind: tells who may act for an account', async ({ kind, devnet, rpc }) => {
  const required = async (account: string) => {
    const { permissions } = await rpc.get_account(account)
    return Object.fromEntries(permissions.map(({ perm_name, parent, required_auth }) => [perm_name, { parent, ...required_auth }]))
  }
  const size = devnet.ledger().schedules.findLast(({ from }) => from !== null)?.producers.length ?? 0
  expect(await required('eosio.prods')).toMatchObject({
    active: { parent: 'owner', threshold: Math.floor((2 * size) / 3) + 1, keys: [], waits: [] },
    'prod.major': { parent: 'active', threshold: Math.floor(size / 2) + 1 },
    'prod.minor': { parent: 'prod.major', threshold: Math.floor(size / 3) + 1 },
  })
  const producers = { permission: { actor: 'eosio.prods', permission: 'active' }, weight: 1 }
  const fund = await required(kind === 'eosc' ? 'force.fund' : 'net.fund')
  expect(fund).toMatchObject({ active: { threshold: 1, keys: [], accounts: [producers] }, owner: { parent: '', keys: [{ weight: 1 }] } })
  expect(await required('secretariat')).toMatchObject({ active: { threshold: 3, accounts: { length: 4 } } })
})

test('EOSC says what a transaction costs, and other chains do not', async () => {
  const transaction = {
    actions: [
      { account: 'eosio.msig', name: 'propose' },
      { account: 'eosio', name: 'vote' },
    ],
  }
  const ask = (kind: string) => chains.find((each) => each.kind === kind)?.rpc.fetch('/v1/chain/get_required_fee', { transaction })
  expect(await ask('eosc')).toEqual({ required_fee: '1.5500 EOS' })
  await expect(ask('antelope')).rejects.toMatchObject({ json: { code: 404 } })
})
