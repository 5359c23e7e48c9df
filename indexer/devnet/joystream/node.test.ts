import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Devnet, startDevnet } from '../index.js'
import { countNames, type ReadEvent, type StockClient, stockClient } from '../testing/stock-client.js'

const UPGRADE = 260
let devnet: Devnet<'joystream'>
let client: StockClient
/** Every event of the chain. */
const read: (ReadEvent & { readonly block: number })[] = []

const hashAt = (height: number) => devnet.ledger().hashes[height] ?? ''
const integer = z.union([z.number(), z.string()]).transform(BigInt)
const hexOf = (account: unknown) => client.api.createType('AccountId', account).toHex()
const named = (name: string) => read.filter((each) => each.name === name)

beforeAll(async () => {
  devnet = await startDevnet({ kind: 'joystream', seed: 'small', blocks: 720, scale: 1200, upgradeAt: UPGRADE })
  client = await stockClient(devnet.url)
  for (let block = 1; block <= devnet.ledger().height; block++) {
    for (const event of await client.eventsAt(hashAt(block))) read.push({ block, ...event })
  }
})

afterAll(async () => {
  await client.api.disconnect()
  await devnet.stop()
})

test('a stock client reads every event of every block as the ledger tells it, across upgrades', () => {
  expect(countNames(read)).toEqual(devnet.ledger().events)
  expect(devnet.ledger().upgrades).toContain(UPGRADE)
})

test('ballots and votes are those of the ledger', () => {
  const { rounds, proposals } = devnet.ledger()
  const ballots = rounds.flatMap((round) => round.ballots)
  expect(
    named('Referendum.VoteCast').map(({ block, data: [voter, commitment, stake] }) => [
      block,
      hexOf(voter),
      commitment,
      integer.parse(stake),
    ]),
  ).toEqual(ballots.map(({ cast, voter, commitment, stake }) => [cast, voter, commitment, BigInt(stake)]))
  const revealed = ballots.flatMap(({ voter, revealed }) => (revealed === null ? [] : [{ voter, ...revealed }]))
  const told = named('Referendum.VoteRevealed').map(({ block, data: [voter, candidate, salt] }) => ({
    voter: hexOf(voter),
    block,
    candidate,
    salt,
  }))
  expect(new Set(told.map((each) => JSON.stringify(each, Object.keys(each).sort())))).toEqual(
    new Set(revealed.map((each) => JSON.stringify(each, Object.keys(each).sort()))),
  )
  const cast = proposals.flatMap(({ id, rounds: all }) =>
    all.flatMap(({ votes }) => votes.map(({ member, choice, block }) => `${block} ${member} ${id} ${choice}`)),
  )
  expect(
    named('ProposalsEngine.Voted')
      .map(({ block, data: [member, id, choice] }) => `${block} ${member} ${id} ${choice}`)
      .sort(),
  ).toEqual(cast.sort())
})

test('proposals, payments and openings carry the values of the ledger', () => {
  const { proposals, flows, groups } = devnet.ledger()
  const created = named('ProposalsCodex.ProposalCreated').map(({ block, data: [id, params, details] }) => {
    const { memberId, title } = z.object({ memberId: z.number(), title: z.string() }).parse(params)
    return [block, id, memberId, title, Object.keys(z.record(z.string(), z.unknown()).parse(details))[0]]
  })
  const clientCase = (type: string) => type.slice(0, 1).toLowerCase() + type.slice(1)
  expect(created).toEqual(proposals.map(({ created: block, id, proposer, title, type }) => [block, id, proposer, title, clientCase(type)]))
  const funded = named('Council.RequestFunded').map(({ block, data: [, amount] }) => [block, -integer.parse(amount)])
  expect(funded).toEqual(flows.filter(({ what }) => what === 'funding-request').map(({ block, amount }) => [block, BigInt(amount)]))
  for (const { pallet, openings } of groups) {
    expect(named(`${pallet}.OpeningAdded`).map(({ block, data: [id] }) => [block, id])).toEqual(
      openings.map(({ id, added }) => [added, id]),
    )
  }
})

test('the budgets of the state are those of the ledger, after every block that changed one', async () => {
  const { flows } = devnet.ledger()
  const last = new Map(flows.map((flow) => [`${flow.budget} ${flow.block}`, flow]))
  for (const { budget, block, balance } of last.values()) {
    const { query } = await client.api.at(hashAt(block))
    const stored = await query[budget.slice(0, 1).toLowerCase() + budget.slice(1)]?.budget?.()
    expect(stored?.toString()).toBe(balance)
  }
})

test('every header names its author by the place among the validators of its parent', async () => {
  const { height, blocksByAuthor, sessions } = devnet.ledger()
  const counted: Record<string, number> = {}
  let validators: readonly string[] = []
  for (let block = 1; block <= height; block++) {
    if (sessions.some((session) => session.block === block - 1)) {
      validators = z.array(z.string()).parse((await (await client.api.at(hashAt(block - 1))).query.session?.validators?.())?.toJSON())
    }
    const { digest, hash } = await client.api.rpc.chain.getHeader(hashAt(block))
    expect(hash.toHex()).toBe(hashAt(block))
    const claim = digest.logs.flatMap((log) => (log.isPreRuntime ? [log.asPreRuntime] : []))[0]
    expect(claim?.[0].toString()).toBe('BABE')
    const author = hexOf(validators[Buffer.from(claim?.[1].toU8a(true) ?? []).readUInt32LE(1)])
    counted[author] = (counted[author] ?? 0) + 1
  }
  expect(counted).toEqual(blocksByAuthor)
})

test('the points of an era are found in the state when it is over', async () => {
  const { eras } = devnet.ledger()
  expect(eras.length).toBeGreaterThan(2)
  for (const { index, ended, points, totalStake } of eras) {
    const { query } = await client.api.at(hashAt(ended))
    const schema = z.object({ total: z.number(), individual: z.record(z.string(), z.number()) })
    const { total, individual } = schema.parse((await query.staking?.erasRewardPoints?.(index))?.toJSON())
    expect(Object.fromEntries(Object.entries(individual).map(([account, own]) => [hexOf(account), own]))).toEqual(points)
    expect(total).toBe(Object.values(points).reduce((sum, own) => sum + own, 0))
    expect((await query.staking?.erasTotalStake?.(index))?.toString()).toBe(totalStake)
  }
})

test('every transaction decodes to the same bytes, however deep its calls are nested', async () => {
  const { height } = devnet.ledger()
  const kinds = new Set<string>()
  const schema = z.object({ block: z.object({ extrinsics: z.array(z.string()) }) })
  for (let at = 1; at <= height; at += 4) {
    const { block } = schema.parse(await client.provider.send('chain_getBlock', [hashAt(at)]))
    const { registry } = await client.api.at(hashAt(at))
    for (const hex of block.extrinsics) {
      const extrinsic = registry.createType('Extrinsic', hex)
      expect(extrinsic.toHex()).toBe(hex)
      kinds.add(z.object({ method: z.object({ section: z.string() }) }).parse(extrinsic.toHuman()).method.section)
    }
  }
  for (const section of ['timestamp', 'utility', 'multisig', 'council', 'referendum', 'proposalsEngine']) expect(kinds).toContain(section)
})
