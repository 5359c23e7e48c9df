import { expect, test } from 'vitest'
import type { Block } from './blocks.js'
import { type SettingChanges, STANDARD_START, settingsOf } from './settings.js'
import { plainPlay } from './testing/plain-play.js'
import { createAntelopeWorld } from './world.js'

function tell(kind: 'eosc' | 'antelope', seed: string, blocks: number, changes: SettingChanges = {}) {
  const world = createAntelopeWorld(settingsOf(kind, seed, 600, changes), plainPlay, STANDARD_START)
  while (world.chain.blocks.height < blocks) world.chain.step()
  return world
}

const eosc = tell('eosc', '1', 6000)
const antelope = tell('antelope', '1', 9000)
const chains = [['eosc', eosc] as const, ['antelope', antelope] as const]

/** Irreversible blocks, oldest first. */
const blocksOf = ({ chain, ledger }: typeof eosc): Block[] =>
  Array.from({ length: ledger.height }, (_, i) => chain.blocks.at(i + 1)).filter((block) => block !== undefined)

test('tells the same story for the same seed, another one for another, and the same one when it goes on', () => {
  const [first, again, longer, other] = [tell('eosc', 'a', 500), tell('eosc', 'a', 500), tell('eosc', 'a', 700), tell('eosc', 'b', 500)]
  expect(again.ledger).toEqual(first.ledger)
  expect(longer.ledger.hashes.slice(0, first.ledger.hashes.length)).toEqual(first.ledger.hashes)
  expect(other.ledger.hashes.filter((hash) => hash !== '' && first.ledger.hashes.includes(hash))).toEqual([])
})

test.each(chains)('%s: the ledger misses the slots that its blocks leave empty, and blames their owners', (_, world) => {
  const { ledger } = world
  const { repetitions } = ledger
  const counted: { slot: number; producer: string }[] = []
  const stopped: number[] = []
  const strangers: number[] = []
  for (const [i, block] of blocksOf(world).entries()) {
    const parent = world.chain.blocks.at(i)
    if (i < 2 || parent === undefined) continue
    const owners = ledger.schedules.find(({ version }) => version === block.header.scheduleVersion)?.producers ?? []
    const ownerOf = (slot: number) => owners[Math.floor(slot / repetitions) % owners.length] ?? ''
    if (ownerOf(block.header.slot) !== block.header.producer) strangers.push(block.height)
    const empty = Array.from({ length: block.header.slot - parent.header.slot - 1 }, (_each, place) => parent.header.slot + 1 + place)
    if (empty.length >= owners.length * repetitions) stopped.push(block.height)
    else counted.push(...empty.map((slot) => ({ slot, producer: ownerOf(slot) })))
  }
  expect(strangers).toEqual([])
  expect(ledger.missed.map(({ slot, producer }) => ({ slot, producer }))).toEqual(counted)
  expect(ledger.stops.map(({ block }) => block)).toEqual(stopped)
  expect(Object.values(ledger.produced).reduce((sum, each) => sum + each, 0)).toBe(ledger.height - 1)
})

test.each(chains)('%s: producers fail in every way there is', (_, { ledger, chain }) => {
  const { repetitions, stops, orphans, launch } = ledger
  const orphanMisses = ledger.missed.filter(({ kind }) => kind === 'orphan')
  expect(stops.length).toBeGreaterThan(0)
  expect((launch?.to ?? 0) - (launch?.from ?? 0)).toBeGreaterThan(chain.settings.producers.length * repetitions)
  expect(orphanMisses.map(({ slot }) => slot)).toEqual(orphans.map(({ slot }) => slot))
  expect(orphans.length).toBeGreaterThan(0)
  const turns = new Map<string, number>()
  for (const { slot, producer } of ledger.missed) {
    const turn = `${producer}/${Math.floor(slot / repetitions)}`
    turns.set(turn, (turns.get(turn) ?? 0) + 1)
  }
  expect([...turns.values()]).toContain(repetitions)
  if (repetitions > 1) expect(Math.min(...turns.values())).toBeLessThan(repetitions)
})

test('somebody is silent for more than nine turns, and so many at once that nothing becomes irreversible', () => {
  const blocks = blocksOf(eosc)
  const seen = new Map<string, number>()
  let longest = 0
  for (const { header } of blocks) {
    longest = Math.max(longest, header.slot - (seen.get(header.producer) ?? header.slot))
    seen.set(header.producer, header.slot)
  }
  expect(longest).toBeGreaterThan(10 * 23)
  const lags = blocks.map(({ height, irreversible }) => height - irreversible)
  expect(lags).toContain(31)
  expect(Math.max(...lags)).toBeGreaterThan(31 + 3 * 15)
})

test.each(chains)('%s: a schedule is in force when its announcement is irreversible, with one more or fewer in it', (_, world) => {
  const { chain, ledger } = world
  expect(ledger.schedules.length).toBeGreaterThan(2)
  expect(new Set(ledger.schedules.slice(1).map(({ producers }) => producers.length)).size).toBe(2)
  for (const { version, announced, from, producers } of ledger.schedules) {
    if (announced === null || from === null) continue
    expect(chain.blocks.at(announced)?.header.announced).toMatchObject({ version, producers: producers.map((name) => ({ name })) })
    expect(chain.blocks.irreversible(from - 1)).toBeGreaterThanOrEqual(announced)
    expect(chain.blocks.irreversible(from - 2)).toBeLessThan(announced)
  }
})

test('a chain that begins with one producer announces the others at once, and blames nobody before', () => {
  const [alone, others] = antelope.ledger.schedules
  expect([alone?.producers, others?.announced, others?.from]).toEqual([['eosio'], 2, 4])
  expect(others?.producers).toEqual(antelope.chain.settings.producers)
  expect(antelope.ledger.missed.filter(({ producer }) => producer === 'eosio')).toEqual([])
  expect(eosc.ledger.schedules[0]?.producers).toHaveLength(23)
})

test('a transaction that was sent for later ends in a receipt of its own, well or badly', () => {
  expect(eosc.ledger.deferred).toMatchObject({ executed: expect.any(Number), soft_fail: expect.any(Number) })
  const notes = eosc.chain.host.tables.rows('eosio', 'eosio', 'notes').map(({ text }) => text)
  expect(notes.length).toBeGreaterThan(0)
  expect(notes).not.toContain('no')
})

test.each([1, 3, 4])('a chain of %i producers lives, with slots of any length', (producers) => {
  const { ledger, chain } = tell('antelope', 'few', 600, { producers, interval: 1000, repetitions: 2 })
  expect(ledger.height).toBeGreaterThan(500)
  expect(chain.nextTime() % 1000).toBe(0)
  expect(ledger.schedules[1]?.producers).toHaveLength(producers)
})
