import { ApiPromise, WsProvider } from '@polkadot/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Devnet, startDevnet } from './index.js'

const UPGRADE = 60
let devnet: Devnet
let provider: WsProvider
let api: ApiPromise

beforeAll(async () => {
  devnet = await startDevnet({ kind: 'collective', seed: 'small', blocks: 150, upgradeAt: UPGRADE })
  provider = new WsProvider(devnet.url)
  // Safety: the provider's optional fields may be undefined, which the interface forgets to say.
  api = await ApiPromise.create({ provider, noInitWarn: true } as unknown as { provider: never })
})

afterAll(async () => {
  await api.disconnect()
  await devnet.stop()
})

const recordsSchema = z.array(z.object({ event: z.object({ section: z.string(), method: z.string(), data: z.unknown() }) }))

/** The events of a block as the stock client reads them, under their names in the metadata. */
async function eventsAt(hash: string): Promise<{ name: string; data: unknown }[]> {
  const { query } = await api.at(hash)
  const records = await query.system?.events?.()
  return recordsSchema
    .parse(records?.toHuman())
    .map(({ event }) => ({ name: `${capital(event.section)}.${event.method}`, data: event.data }))
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What the events of councils say, in the form of the ledger. */
function votesOf(events: readonly { name: string; data: unknown }[], block: number) {
  const votes = events.flatMap(({ name, data }) => (name.endsWith('.Voted') ? [votedSchema.parse(data)] : []))
  return votes.map(({ account, proposalHash, voted }) => ({
    hash: proposalHash,
    account: api.createType('AccountId', account).toHex(),
    aye: voted,
    block,
  }))
}

const votedSchema = z.object({ account: z.string(), proposalHash: z.string(), voted: z.boolean() })

test('a stock client reads every event of every block as the ledger tells it, across an upgrade', async () => {
  const { height, hashes, events, motions } = devnet.ledger()
  const counted: Record<string, number> = {}
  const proposed: unknown[] = []
  const votes: ReturnType<typeof votesOf> = []
  for (let at = 1; at <= height; at++) {
    const read = await eventsAt(hashes[at] ?? '')
    votes.push(...votesOf(read, at))
    for (const { name, data } of read) {
      counted[name] = (counted[name] ?? 0) + 1
      if (name.endsWith('.Proposed')) proposed.push(z.object({ proposalHash: z.string() }).parse(data).proposalHash)
    }
  }
  const told = motions.flatMap((motion) => motion.votes.map((vote) => ({ hash: motion.hash, ...vote })))
  const inOrder = (list: typeof told) => list.map((vote) => JSON.stringify(vote)).sort()
  expect(counted).toEqual(events)
  expect(proposed).toEqual(motions.map(({ hash }) => hash))
  expect(inOrder(votes)).toEqual(inOrder(told))
})

test('every hash is the hash of the header, and every header names its parent', async () => {
  const { height, hashes } = devnet.ledger()
  for (let at = 1; at <= height; at++) {
    const header = await api.rpc.chain.getHeader(await api.rpc.chain.getBlockHash(at))
    expect([header.hash.toHex(), header.parentHash.toHex()]).toEqual([hashes[at], hashes[at - 1]])
  }
})

test('a motion is found in the transactions of its block under its hash, however deep it is nested', async () => {
  for (const { hash, callBytes, proposedAt } of devnet.ledger().motions) {
    const at = await api.rpc.chain.getBlockHash(proposedAt)
    const { registry } = await api.at(at)
    const { block } = await api.rpc.chain.getBlock(at)
    expect(registry.createType('Call', callBytes).hash.toHex()).toBe(hash)
    expect(block.extrinsics.some((extrinsic) => extrinsic.toHex().includes(callBytes.slice(2)))).toBe(true)
  }
})

test('every transaction decodes, and encodes to the same bytes', async () => {
  const { height } = devnet.ledger()
  let signed = 0
  for (let at = 1; at <= height; at += 7) {
    const hash = await api.rpc.chain.getBlockHash(at)
    const { registry } = await api.at(hash)
    const raw = z
      .object({ block: z.object({ extrinsics: z.array(z.string()) }) })
      .parse(await provider.send('chain_getBlock', [hash.toHex()]))
    for (const hex of raw.block.extrinsics) {
      const extrinsic = registry.createType('Extrinsic', hex)
      expect(extrinsic.toHex()).toBe(hex)
      if (z.object({ isSigned: z.boolean() }).parse(extrinsic).isSigned) signed++
    }
  }
  expect(signed).toBeGreaterThan(5)
})

test('members, prime, session and time are read at any height', async () => {
  for (const { council, from, members, prime } of devnet.ledger().compositions) {
    const { query } = await api.at(devnet.ledger().hashes[from] ?? '')
    const pallet = council.slice(0, 1).toLowerCase() + council.slice(1)
    const read = await query[pallet]?.members?.()
    expect(
      z
        .array(z.unknown())
        .parse(read)
        .map((account) => api.createType('AccountId', account).toHex()),
    ).toEqual(members)
    expect((await query[pallet]?.prime?.())?.toHex()).toBe(prime ?? '0x')
    expect((await query.session?.validators?.())?.isEmpty).toBe(false)
  }
})

test('state after an upgrade block is the new version, and its own events were written by the old one', async () => {
  const { hashes } = devnet.ledger()
  const [before, at] = [hashes[UPGRADE - 1] ?? '', hashes[UPGRADE] ?? '']
  expect((await api.rpc.state.getRuntimeVersion(before)).specVersion.toNumber()).toBe(1000)
  expect((await api.rpc.state.getRuntimeVersion(at)).specVersion.toNumber()).toBe(1001)
  expect((await api.rpc.state.getMetadata(at)).toHex()).not.toBe((await api.rpc.state.getMetadata(before)).toHex())
  expect((await eventsAt(at)).map(({ name }) => name)).toContain('System.CodeUpdated')
})

test('absent state is null, and an unknown block is an error', async () => {
  const account = api.createType('AccountId', `0x${'01'.repeat(32)}`)
  const key = api.query.system?.account?.key(account) ?? ''
  expect(await provider.send('state_getStorage', [key])).toBeNull()
  await expect(provider.send('state_getStorage', [key, `0x${'00'.repeat(32)}`])).rejects.toThrow('UnknownBlock')
  expect(await provider.send('chain_getBlock', [`0x${'00'.repeat(32)}`])).toBeNull()
  expect(await provider.send('chain_getBlockHash', [1_000_000])).toBeNull()
})
