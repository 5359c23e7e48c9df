import { afterEach, expect, test } from 'vitest'
import { type DevnetKind, type DevnetOptions, startDevnet } from './index.js'

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop()
})

async function start<K extends DevnetKind>(options: DevnetOptions & { readonly kind: K }) {
  const devnet = await startDevnet({ seed: 'silence', blocks: 10, scale: 1, ...options })
  open.push(devnet)
  return devnet
}

test.each(['collective', 'joystream'] as const)(
  'who is silenced on a chain of kind %s makes no blocks, and a halt is a gap',
  async (kind) => {
    const devnet = await start({ kind })
    const made = () => devnet.ledger().blocksByAuthor
    const [author = ''] = Object.keys(made())
    devnet.faults.silence([author])
    devnet.produce(5)
    const before = made()[author]
    devnet.produce(60)
    expect(made()[author]).toBe(before)
    devnet.faults.halt(20)
    devnet.produce(1)
    const time = devnet.time()
    devnet.produce(1)
    expect((devnet.time() - time) / 6000).toBeGreaterThan(20)
    devnet.faults.silence([])
    devnet.produce(60)
    expect(made()[author]).toBeGreaterThan(before ?? 0)
  },
)

test('producers that are silenced miss all their slots, and those of a halt are nobody’s', async () => {
  const devnet = await start({ kind: 'eosc', blocks: 60, producers: 5, faults: ['silence=biosbpb,biosbpd'] })
  const settled = (blocks: number) => {
    devnet.produce(blocks)
    for (const height = devnet.height(); devnet.finalizedHeight() < height; ) devnet.produce(1)
  }
  devnet.faults.silence([])
  devnet.faults.silence(['biosbpc'])
  const since = devnet.height()
  settled(40)
  const missed = () => devnet.ledger().missed.filter(({ block }) => block > since)
  expect(missed().filter(({ producer }) => producer === 'biosbpc').length).toBeGreaterThan(9)
  devnet.faults.silence([])
  settled(10)
  const time = devnet.time()
  devnet.faults.halt(30)
  devnet.produce(1)
  expect(devnet.time() - time).toBe(31 * 3000)
  settled(10)
  const [stop] = devnet.ledger().stops
  expect((stop?.to ?? 0) - (stop?.from ?? 0)).toBe(29)
  expect(missed().filter(({ slot }) => slot >= (stop?.from ?? 0) && slot <= (stop?.to ?? 0))).toEqual([])
})

test('where all are silenced, blocks are made all the same', async () => {
  const devnet = await start({ kind: 'eosc', blocks: 60, producers: 3 })
  devnet.faults.silence(['biosbpa', 'biosbpb', 'biosbpc'])
  const time = devnet.time()
  devnet.produce(10)
  expect(devnet.time() - time).toBeLessThan(30 * 3000)
})
