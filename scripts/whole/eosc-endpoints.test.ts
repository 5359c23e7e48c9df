import { createApi } from '@secretariat/api'
import { testDatabase } from '@secretariat/db/testing'
import { parseChain } from '@secretariat/indexer'
import { startDevnet } from '@secretariat/indexer/devnet'
import { indexSilently } from '@secretariat/indexer/testing'
import { ChainId } from '@secretariat/shared'
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'

const [{ db }, devnet] = await Promise.all([testDatabase(), startDevnet({ kind: 'eosc', seed: 'endpoints', blocks: 300 })])
const api = createApi({ db, logger: pino({ level: 'silent' }), demo: false })
afterAll(async () => {
  await api.close()
  await devnet.stop()
})

const [late, other, split] = await Promise.all([['lag=80'], ['otherchain'], ['disagree=330']].map((faults) => devnet.endpoint(faults)))
const urls = [devnet, late, other, split].map((node) => node?.url ?? '')
/** The same chain twice: asked of endpoints of which some do not serve, and of two that come to differ. */
const [served, disputed] = [
  parseChain(`served=${urls[0]},${urls[1]},${urls[2]}`, 'eosc'),
  parseChain(`disputed=${urls[0]},${urls[3]}`, 'eosc'),
]

const statusSchema = z.object({ chains: z.array(z.looseObject({ chain: z.string(), lastError: z.string().nullable() })) })

async function status() {
  const { chains } = statusSchema.parse(await (await api.fetch(new Request('http://api/status.json'))).json())
  return new Map(chains.map((chain) => [chain.chain, chain]))
}

const hashesOf = async (chain: string) =>
  (await db.selectFrom('block').select('hash').where('chain', '=', ChainId(chain)).orderBy('height').execute()).map(({ hash }) => hash)

test('an endpoint that is late or of another chain is named while another serves; two that differ stop their chain and say so', async () => {
  const stop = new AbortController()
  const running = indexSilently(db, [served, disputed], { once: false, signal: stop.signal })
  try {
    await expect.poll(() => hashesOf('disputed'), { timeout: 20_000 }).toHaveLength(devnet.finalizedHeight())
    devnet.produce(100)
    await expect.poll(() => hashesOf('served'), { timeout: 20_000 }).toEqual(devnet.ledger().hashes.slice(1))
    const said = async (chain: string) => (await status()).get(chain)
    const isLate = { state: 'following', lagBlocks: 0, lastError: expect.stringContaining(`${urls[1]} is late`) }
    await expect.poll(() => said('served'), { timeout: 20_000 }).toMatchObject(isLate)
    expect((await said('served'))?.lastError).toContain(`${urls[2]} serves another chain`)
    const isSplit = { state: 'connecting', lastError: expect.stringMatching(/disagree about block \d+: http/) }
    await expect.poll(() => said('disputed'), { timeout: 20_000 }).toMatchObject(isSplit)
    const read = await hashesOf('disputed')
    expect(read.length).toBeLessThan(330)
    expect(read).toEqual(devnet.ledger().hashes.slice(1, read.length + 1))
  } finally {
    stop.abort()
    await running
  }
}, 90_000)
