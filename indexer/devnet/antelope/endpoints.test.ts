import { parseChain } from '@secretariat/indexer'
import { openSource } from '@secretariat/indexer/testing'
import { factSchema } from '@secretariat/shared'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Devnet, startDevnet } from '../index.js'

const never = new AbortController().signal
type Source = ReturnType<typeof openSource>
const opened: Source[] = []
let devnet: Devnet<'eosc'>
/** What an untroubled endpoint tells of the chain. */
let truth: readonly string[] = []

beforeAll(async () => {
  devnet = await startDevnet({ kind: 'eosc', seed: 'endpoints', blocks: 130 })
  truth = await readAll(open([devnet.url]).source)
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((source) => source.close()))
})
afterAll(() => devnet.stop())

function open(urls: readonly string[], giveUpAfterMs = 5000) {
  const troubles: (string | null)[] = []
  const onTrouble = (trouble: string | null) => troubles.push(trouble)
  const source = openSource(parseChain(`alpha=${urls.join()}`, 'eosc'), { giveUpAfterMs, answerMs: 300, onTrouble })
  opened.push(source)
  return { source, troubles }
}

/** Every block and every fact up to the last that is final, as text. */
async function readAll(source: Source): Promise<string[]> {
  await source.identify(never)
  const head = await source.finalized(never)
  const spans = Array.from({ length: Math.ceil(head / 49) }, (_, i) => ({ first: i * 49 + 1, last: Math.min(head, i * 49 + 49) }))
  const reads = await Promise.all(spans.map((span) => source.fetch(span, span.first === 1, never)))
  return reads.flatMap((read) => read().flatMap(({ block, facts }) => [block, ...facts].map((each) => JSON.stringify(each))))
}

test('everything of a simulated chain is read, and every fact is one', async () => {
  const facts = truth.map((line) => JSON.parse(line)).filter((each) => 'kind' in each)
  for (const fact of facts) expect(factSchema.parse(fact)).toEqual(fact)
  expect(facts.filter(({ kind }) => kind === 'action.unread')).toEqual([])
  expect(truth.length - facts.length).toBe(devnet.finalizedHeight())
  const blocks = truth.map((line) => JSON.parse(line)).filter((each) => !('kind' in each))
  expect(blocks.map(({ author }) => author).slice(1)).not.toContain(null)
})

test.each([
  ['lag=60', /is late: its last irreversible block is \d+, \d+ behind/],
  ['errors=1', /500 deadline_exception The node is busy/],
  ['garbage=1', /no JSON/],
  ['truncate=1', /something else than expected/],
  ['stall', /does not answer/],
  ['otherchain', /serves another chain than alpha/],
])('beside an endpoint with %s the chain is read as it is, and the endpoint named', async (fault, named) => {
  const bad = await devnet.endpoint([fault])
  const { source, troubles } = open([devnet.url, bad.url])
  expect(await readAll(source)).toEqual(truth)
  expect([source.warning, ...troubles].join('\n')).toMatch(named)
  await bad.stop()
})

test.each(['errors=0.2', 'garbage=0.1', 'truncate=0.1', 'drop=40'])('an endpoint alone with %s is read to its end', async (fault) => {
  const bad = await devnet.endpoint([fault])
  expect(await readAll(open([bad.url]).source)).toEqual(truth)
  await bad.stop()
})

test('endpoints that disagree about what is final are not read beyond it', async () => {
  const liar = await devnet.endpoint([`disagree=${devnet.finalizedHeight() - 5}`])
  await expect(readAll(open([devnet.url, liar.url]).source)).rejects.toThrow(/^The endpoints of alpha disagree about block \d+: http/)
  await liar.stop()
})

test('a node that takes its word of finality back moves nothing back', async () => {
  const { source } = open([devnet.url])
  const before = await source.finalized(never)
  devnet.faults.rewind(30)
  expect(await source.finalized(never)).toBe(before)
})
