import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { joystreamProfile } from '#profiles/joystream/index.js'
import { matchProfile } from '#profiles/match.js'
import { type Runtime, typeAt } from '#profiles/runtime.js'
import { startDevnet } from '../../index.js'
import { readMetadataFile } from '../../substrate/metadata-file.js'
import { countNames, type ReadEvent, stockClient } from '../../testing/stock-client.js'
import { lawsOf } from '../laws.js'
import { joystreamRuntime } from './layouts.js'

const shared = process.env.SECRETARIAT_SHARED ?? fileURLToPath(new URL('../../../../../shared', import.meta.url))
const fileOf = (spec: number) => join(shared, 'data/metadata/joystream', `${spec}.hex`)
const specs = [1001, 2001, 2003, 2004]
const hasFiles = specs.every((spec) => existsSync(fileOf(spec)))

/** A type in words: what its bytes are made of, whatever number it has. */
function shapeOf(runtime: Runtime, id: number, depth = 0): string {
  const { def, path } = typeAt(runtime, id)
  const inner = (item: number) => shapeOf(runtime, item, depth + 1)
  if (depth > 12 || id === runtime.extrinsic.call) return 'Call'
  switch (def.kind) {
    case 'primitive':
      return def.primitive
    case 'composite':
      // A wrapper leaves no bytes.
      if (def.fields.length === 1 && def.fields[0]?.name === null) return inner(def.fields[0].type)
      return `{${def.fields.map(({ name, type }) => `${name ?? ''}:${inner(type)}`).join(', ')}}`
    case 'variant':
      // Of errors only what the devnet raises is described.
      return path.at(-1) === 'DispatchError'
        ? 'DispatchError'
        : def.variants
            .map(
              ({ index, name, fields }) => `${index} ${name}(${fields.map((field) => `${field.name ?? ''}:${inner(field.type)}`).join()})`,
            )
            .join(' | ')
    case 'tuple':
      return `(${def.items.map(inner).join(', ')})`
    case 'array':
      return `[${inner(def.item)}; ${def.length}]`
    case 'bits':
      return 'bits'
    default:
      return `${def.kind}<${inner(def.item)}>`
  }
}

/** Fields of the events, calls or stored values of a pallet, by name. */
function membersOf(runtime: Runtime, pallet: Runtime['pallets'][number], what: 'events' | 'calls'): Map<string, string> {
  const type = pallet[what]
  const def = type === null ? undefined : typeAt(runtime, type).def
  const variants = def?.kind === 'variant' ? def.variants : []
  return new Map(
    variants.map(({ name, fields }) => [name, fields.map((field) => `${field.name ?? ''}:${shapeOf(runtime, field.type)}`).join(', ')]),
  )
}

/** Simplifications of pallets that are not about the council. */
const simplified = new Set(['System', 'Balances', 'Proxy', 'Utility', 'Babe'])

test.skipIf(!hasFiles).each(specs)('runtime %i has the events, calls and state of the real one (reference data)', async (spec) => {
  const built = joystreamRuntime(spec, lawsOf(1))
  const { runtime: real } = await readMetadataFile(fileOf(spec))
  for (const pallet of built.pallets.filter(({ name }) => !simplified.has(name))) {
    const original = real.pallets.find(({ name }) => name === pallet.name)
    for (const what of ['events', 'calls'] as const) {
      const known = original === undefined ? new Map() : membersOf(real, original, what)
      for (const [name, fields] of membersOf(built, pallet, what))
        expect([pallet.name, name, fields]).toEqual([pallet.name, name, known.get(name)])
    }
    if (pallet.storage.length > 0) expect(pallet.storagePrefix).toBe(original?.storagePrefix)
    for (const { name, value, hashers } of pallet.storage) {
      const item = original?.storage.find((each) => each.name === name)
      expect([name, shapeOf(built, value), hashers?.[0]]).toEqual([name, shapeOf(real, item?.value ?? -1), item?.hashers?.[0]])
    }
  }
})

test.each(specs)('runtime %i has everything that the profile asks for', (spec) => {
  expect(matchProfile(joystreamProfile, joystreamRuntime(spec, lawsOf(1))).problems).toEqual([])
})

test.skipIf(!hasFiles)('the real runtimes (reference data) carry the same kind of story, one upgrade each', async () => {
  const devnet = await startDevnet({
    kind: 'joystream',
    seed: 'real',
    blocks: 420,
    scale: 1200,
    metadata: specs.map(fileOf),
    upgradeAt: 300,
  })
  const { api, eventsAt } = await stockClient(devnet.url)
  try {
    const { hashes, events } = devnet.ledger()
    const read: ReadEvent[] = []
    for (const hash of hashes.slice(1)) read.push(...(await eventsAt(hash)))
    expect(countNames(read)).toEqual(events)
    const specAt = async (height: number) => (await api.rpc.state.getRuntimeVersion(hashes[height] ?? '')).specVersion.toNumber()
    expect([await specAt(1), await specAt(300)]).toEqual([1001, 2001])
  } finally {
    await api.disconnect()
    await devnet.stop()
  }
})
