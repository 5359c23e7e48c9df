import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ApiPromise, WsProvider } from '@polkadot/api'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { startDevnet } from './index.js'

const shared = process.env.SECRETARIAT_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))
const collectives = join(shared, 'data/recordings/collectives/metadata-9290.hex')

test.skipIf(!existsSync(collectives))(
  'a real runtime from a file (reference data) tells the same kind of story to a stock client',
  async () => {
    const devnet = await startDevnet({ kind: 'collective', seed: 'real', blocks: 200, metadata: [collectives] })
    const provider = new WsProvider(devnet.url)
    // Safety: the provider's optional fields may be undefined, which the interface forgets to say.
    const api = await ApiPromise.create({ provider, noInitWarn: true } as unknown as { provider: never })
    try {
      const { height, hashes, events, motions } = devnet.ledger()
      const counted: Record<string, number> = {}
      for (let at = 1; at <= height; at++) {
        const { query } = await api.at(hashes[at] ?? '')
        const records = recordsSchema.parse((await query.system?.events?.())?.toHuman())
        for (const { event } of records) {
          const name = `${event.section.slice(0, 1).toUpperCase()}${event.section.slice(1)}.${event.method}`
          counted[name] = (counted[name] ?? 0) + 1
        }
        const { block } = await api.rpc.chain.getBlock(hashes[at] ?? '')
        expect(block.header.hash.toHex()).toBe(hashes[at])
      }
      expect(counted).toEqual(events)
      expect(new Set(motions.map(({ council }) => council))).toEqual(new Set(['AllianceMotion']))
      expect((await api.rpc.state.getRuntimeVersion()).specVersion.toNumber()).toBe(9290)
    } finally {
      await api.disconnect()
      await devnet.stop()
    }
  },
)

const recordsSchema = z.array(z.object({ event: z.object({ section: z.string(), method: z.string() }) }))

test('a file that is no metadata is named', async () => {
  const missing = startDevnet({ kind: 'collective', metadata: ['/no/such/file.hex'] })
  await expect(missing).rejects.toThrow('--metadata /no/such/file.hex cannot be read')
  const wrong = startDevnet({ kind: 'collective', metadata: [fileURLToPath(import.meta.url)] })
  await expect(wrong).rejects.toThrow('is not metadata')
})
