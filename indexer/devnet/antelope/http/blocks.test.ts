import { Api, JsonRpc, Serialize } from 'eosjs'
import { afterAll, expect, test } from 'vitest'
import { startDevnet } from '../../index.js'
import { hashOf, readBlock, type StockBlock, sentIn, stockBuffer, stockId } from '../testing/stock-block.js'

const READ = 300
const chains = await Promise.all([open('eosc', 400), open('antelope', 2500)])

async function open(kind: 'eosc' | 'antelope', blocks: number) {
  const devnet = await startDevnet({ kind, seed: 'node', blocks })
  const rpc = new JsonRpc(devnet.url)
  const heights = Array.from({ length: READ }, (_, i) => i + 1)
  return { kind, devnet, rpc, blocks: await Promise.all(heights.map((height) => readBlock(rpc, height))) }
}

afterAll(() => Promise.all(chains.map(({ devnet }) => devnet.stop())))

test.each(chains)('$kind: a stock client reads blocks whose ids follow from what they say', async ({ devnet, rpc, blocks }) => {
  const ledger = devnet.ledger()
  const info = await rpc.get_info()
  expect(info).toMatchObject({
    chain_id: ledger.chainId,
    head_block_num: devnet.height(),
    last_irreversible_block_num: ledger.height,
    last_irreversible_block_id: ledger.hashes.at(-1),
  })
  expect(blocks.map(({ id }) => id)).toEqual(ledger.hashes.slice(1, READ + 1))
  expect(blocks.map((block) => stockId(block, ledger.intervalMs))).toEqual(ledger.hashes.slice(1, READ + 1))
  expect(blocks[0]).toMatchObject({ producer: '', action_mroot: info.chain_id })
  const sent = sentIn(blocks)
  expect(sent.map(({ packed_trx }) => hashOf(packed_trx))).toEqual(sent.map(({ id }) => id))
  expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length)
})

test.each(chains)('$kind: new producers stand in the header, in the form of the kind', async ({ kind, devnet, rpc }) => {
  const ledger = devnet.ledger()
  const { version, announced, producers = [] } = ledger.schedules.find((schedule) => schedule.announced !== null) ?? {}
  const block = await readBlock(rpc, announced ?? 0)
  expect(stockId(block, ledger.intervalMs)).toBe(block.id)
  expect(await announcementOf(kind, block)).toEqual({ version, producers })
})

async function announcementOf(kind: string, { new_producers, header_extensions }: StockBlock) {
  if (kind === 'eosc') return { version: new_producers?.version, producers: new_producers?.producers.map((each) => each.producer_name) }
  const buffer = stockBuffer(header_extensions.find(([id]) => id === 1)?.[1] ?? '')
  const version = buffer.getUint32()
  const producers = Array.from({ length: buffer.getVaruint32() }, () => {
    const name = buffer.getName()
    // The kind of authority, its threshold, the number of keys, the key and its weight.
    buffer.getVaruint32()
    buffer.getUint32()
    buffer.getVaruint32()
    buffer.getPublicKey()
    buffer.getUint16()
    return name
  })
  expect(buffer.haveReadData()).toBe(false)
  return { version, producers }
}

test.each(chains)('$kind: the stock library reads every ABI, and with it the data of every action', async ({ rpc, blocks }) => {
  const actions = sentIn(blocks).flatMap(({ transaction }) => transaction.actions)
  const codecs = new Map<string, (name: string) => Serialize.Type | undefined>()
  for (const account of new Set(actions.map((action) => action.account))) codecs.set(account, await stockCodec(rpc, account))
  const left = actions.map(({ account, name, hex_data }) => {
    const buffer = stockBuffer(hex_data)
    codecs.get(account)?.(name)?.deserialize(buffer)
    return buffer.haveReadData()
  })
  expect(left.length).toBeGreaterThan(50)
  expect(left).not.toContain(true)
})

async function stockCodec(rpc: JsonRpc, account: string) {
  const signatureProvider = { getAvailableKeys: async () => [], sign: async () => Promise.reject(new Error('Nothing is signed here')) }
  const api = new Api({ rpc, signatureProvider, textDecoder: new TextDecoder(), textEncoder: new TextEncoder() })
  const raw = api.rawAbiToJson((await rpc.getRawAbi(account)).abi)
  const { structs, actions, tables } = raw
  expect(await rpc.get_abi(account)).toMatchObject({ account_name: account, abi: { structs, actions, tables } })
  // The library does not know this name of the type, which ABIs of EOSC use without declaring it.
  const types = [...raw.types, { new_type_name: 'account_name', type: 'name' }]
  const known = Serialize.getTypesFromAbi(Serialize.createInitialTypes(), { ...raw, types })
  return (name: string) => known.get(actions.find((action) => action.name === name)?.type ?? '')
}
