import { afterEach, expect, test } from 'vitest'
import { blocksOf, CHAIN_ID, toldNodes } from '../../testing/nodeos.js'
import { toldSources } from '../../testing/told-source.js'
import type { Source } from '../source.js'

const { node, stopAll } = toldNodes()
const { open, closeAll } = toldSources()
afterEach(async () => {
  await closeAll()
  stopAll()
})
const never = new AbortController().signal

const fetched = async (source: Source, first: number, last: number) => (await source.fetch({ first, last }, first === 1, never))()

const honest = blocksOf(60)
const ids = (first: number, last: number) => honest.slice(first - 1, last).map(({ id }) => id)
/** The same chain up to block 40, and another one after it. */
const forked = blocksOf(60, (height) => (height > 40 ? { confirmed: 7 } : {}))

test('blocks come with their ids, parents, makers and slots', async () => {
  const { source } = open([await node({ blocks: honest, irreversible: 50 })])
  expect(await source.identify(never)).toEqual({ genesis: CHAIN_ID, name: 'alpha', ss58Prefix: null })
  expect(await source.finalized(never)).toBe(50)
  const reads = await fetched(source, 1, 3)
  expect(reads.map(({ hash }) => hash)).toEqual(ids(1, 3))
  expect(reads.map(({ block }) => [block.author, block.skipped])).toEqual([
    [null, null],
    ['alice', null],
    ['alice', 0],
  ])
  expect((await fetched(source, 2, 2))[0]?.parentHash).toBe(honest[0]?.id)
})

test('what two endpoints name is final, and it never moves backwards', async () => {
  const [a, b] = [await node({ blocks: honest, irreversible: 50 }), await node({ blocks: honest, irreversible: 47 })]
  const { source } = open([a, b])
  expect(await source.finalized(never)).toBe(47)
  b.tell({ irreversible: 40 })
  expect(await source.finalized(never)).toBe(47)
  b.tell({ irreversible: 60 })
  expect(await source.finalized(never)).toBe(50)
  expect(source.warning).toBeUndefined()
})

test('an endpoint that is late holds nobody up, is named, and is not asked for what it lacks', async () => {
  const late = await node({ blocks: honest.slice(0, 20) })
  const { source } = open([late, await node({ blocks: honest, irreversible: 50 })])
  expect(await source.finalized(never)).toBe(50)
  expect(source.warning).toContain(`${late.url} is late: its last irreversible block is 20, 30 behind`)
  expect((await fetched(source, 15, 30)).map(({ hash }) => hash)).toEqual(ids(15, 30))
})

test('endpoints that name two blocks at one height stop the chain, and neither is believed alone afterwards', async () => {
  const [a, b] = [await node({ blocks: honest, irreversible: 40 }), await node({ blocks: forked, irreversible: 40 })]
  const { source } = open([a, b])
  expect(await source.finalized(never)).toBe(40)
  for (const each of [a, b]) each.tell({ irreversible: 45 })
  const disagree = `The endpoints of alpha disagree about block 45: ${a.url} says ${honest[44]?.id}, ${b.url} says ${forked[44]?.id}`
  await expect(source.finalized(never)).rejects.toThrow(disagree)
  a.tell({ onQuestion: () => ({ status: 500, answer: 'down' }) })
  await expect(source.finalized(never)).rejects.toThrow(disagree)
  b.tell({ blocks: honest, irreversible: 46 })
  a.tell({ onQuestion: () => undefined, irreversible: 46 })
  await expect.poll(() => source.finalized(never).catch(() => 0), { timeout: 5000 }).toBe(46)
})

test('an endpoint with blocks of the future is not believed', async () => {
  const ahead = blocksOf(61, (height) => (height === 61 ? { timestamp: '2090-01-01T00:00:00.000' } : {}))
  const dreamer = await node({ blocks: ahead })
  const { source } = open([dreamer, await node({ blocks: honest, irreversible: 30 })])
  expect(await source.finalized(never)).toBe(30)
  expect(source.warning).toContain(`${dreamer.url} has a block of 2090-01-01T00:00:00.000, which is still to come`)
})

test('an endpoint on another way that has not come so far is found, too', async () => {
  const [a, b, c] = [
    await node({ blocks: honest, irreversible: 50 }),
    await node({ blocks: honest, irreversible: 49 }),
    await node({ blocks: forked, irreversible: 45 }),
  ]
  const { source } = open([a, b, c])
  await expect(source.finalized(never)).rejects.toThrow(`${c.url} says ${forked[44]?.id}`)
})

test('an endpoint that comes back with other blocks than were agreed on is not read from', async () => {
  const [a, b] = [await node({ blocks: honest, irreversible: 50 }), await node({ blocks: honest, irreversible: 50 })]
  const { source } = open([b, a], { giveUpAfterMs: 800 })
  expect(await source.finalized(never)).toBe(50)
  b.tell({ onQuestion: () => ({ status: 500, answer: 'down' }) })
  expect((await fetched(source, 41, 50)).map(({ hash }) => hash)).toEqual(ids(41, 50))
  b.tell({ onQuestion: () => undefined, blocks: forked })
  a.tell({ onQuestion: (question) => (question === 'get_block' ? { status: 500, answer: 'down' } : undefined) })
  await expect(fetched(source, 41, 45)).rejects.toThrow(/no useful answer/)
})

test.each([
  ['is silent', () => null],
  ['answers an error in HTML', () => ({ status: 502, answer: '<html>' })],
])('where one endpoint %s the other serves, and it is named', async (_, onQuestion) => {
  const bad = await node({ blocks: honest, onQuestion })
  const { source, troubles } = open([bad, await node({ blocks: honest, irreversible: 50 })])
  expect(await source.finalized(never)).toBe(50)
  expect((await fetched(source, 49, 50)).map(({ hash }) => hash)).toEqual(ids(49, 50))
  expect(source.warning).toContain(bad.url)
  expect(troubles[0]).toContain(bad.url)
  expect(troubles.at(-1)).toBeNull()
})

test('an endpoint of another chain is refused for good; where it is the only one, that is said', async () => {
  const other = await node({ blocks: honest, chainId: '1'.repeat(64) })
  const { source } = open([other, await node({ blocks: honest, irreversible: 50 })])
  expect(await source.finalized(never)).toBe(50)
  expect(source.warning).toContain(`${other.url} serves another chain than alpha: its chain id is 1111`)
  await expect(open([other]).source.finalized(never)).rejects.toThrow(`expected ${CHAIN_ID}`)
})

const changed: readonly (readonly [string, (height: number) => object])[] = [
  ['a header that was changed', () => ({ confirmed: 9 })],
  ['the block of another height', () => ({ ...honest[9] })],
  [
    'a transaction whose bytes are of another one',
    () => ({ transactions: [{ status: 'executed', trx: { id: '2'.repeat(64), compression: 'none', packed_trx: '00'.repeat(32) } }] }),
  ],
]
test.each(changed)('%s is no answer: another endpoint is asked', async (_, change) => {
  const onQuestion = (question: string, { block_num_or_id: height = 0 }) =>
    question === 'get_block' && height > 20 ? { answer: { ...honest[height - 1], ...change(height) } } : undefined
  const liar = await node({ blocks: honest, irreversible: 50, onQuestion })
  const { source, troubles } = open([liar, await node({ blocks: honest, irreversible: 50 })])
  expect(await source.finalized(never)).toBe(50)
  expect((await fetched(source, 19, 30)).map(({ hash }) => hash)).toEqual(ids(19, 30))
  expect(troubles.join()).toContain(liar.url)
})

test('blocks that do not follow each other are no answer, and neither is one of an earlier time', async () => {
  const late = blocksOf(60, (height) => (height === 45 ? { timestamp: honest[9]?.timestamp ?? '' } : {}))
  for (const blocks of [[...forked.slice(0, 44), ...honest.slice(44)], late]) {
    const { source, troubles } = open([await node({ blocks, irreversible: 50 })], { giveUpAfterMs: 300 })
    await expect(fetched(source, 41, 50)).rejects.toThrow(/no useful answer/)
    expect(troubles.join()).toMatch(/answered block 45 (that does not follow its block 44|of a time before that of block 44)/)
  }
})

test('an endpoint that changes its mind about what was agreed on is no answer', async () => {
  const fickle = await node({ blocks: honest, irreversible: 50 })
  const { source, troubles } = open([fickle], { giveUpAfterMs: 300 })
  expect(await source.finalized(never)).toBe(50)
  fickle.tell({ blocks: forked })
  await expect(fetched(source, 45, 50)).rejects.toThrow(/no useful answer/)
  expect(troubles[0]).toContain(`answered block 50 as ${forked[49]?.id}, and it was agreed to be ${honest[49]?.id}`)
})

test('a chain in another rhythm than the profile is refused with what to do', async () => {
  const half = blocksOf(3, (height) => ({ timestamp: `2020-01-01T00:00:0${height}.500` }))
  const { source } = open([
    await node({ blocks: honest, onQuestion: (question) => (question === 'get_block' ? { answer: half[1] } : undefined) }),
  ])
  await expect(fetched(source, 2, 2)).rejects.toThrow('no slot of 3000 ms: profile plain is not for this chain')
})

test('a look says which block is the newest of the node that is asked, each time', async () => {
  const { source } = open([await node({ blocks: honest, irreversible: 50 }), await node({ blocks: honest, irreversible: 48 })])
  const look = await source.look?.(never)
  expect(await look?.head()).toMatchObject({ height: 60, hash: honest[59]?.id, slot: 200_000_060 })
})

test('a stop is not kept waiting by a silent endpoint', async () => {
  const stop = new AbortController()
  const waiting = open([await node({ blocks: honest, onQuestion: () => null })]).source.finalized(stop.signal)
  stop.abort(new Error('stopped'))
  await expect(waiting).rejects.toThrow('stopped')
})
