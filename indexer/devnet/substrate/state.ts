import { xxhashAsU8a } from '@polkadot/util-crypto'
import { type Runtime, typeAt } from '#profiles/runtime.js'
import type { Change } from '../world/doing.js'
import type { Scene } from '../world.js'
import type { Block } from './block.js'
import { storagePrefix } from './hash.js'
import type { Layout } from './layout.js'
import { encodeValue } from './scale.js'
import { createStorage } from './storage.js'
import { bytesToHex, ScaleWriter } from './writer.js'

const EVENTS = storagePrefix('System', 'Events')
const NOW = storagePrefix('Timestamp', 'Now')

/** The state of the chain after each block. */
export interface State {
  /** Keeps what a block changes. */
  apply(layout: Layout, scene: Scene<unknown>): void
  /** The value of a key after a block; undefined where the state holds none. */
  read(block: Block, key: string): Uint8Array | undefined
  keys(block: Block, prefix: string): string[]
}

export function createState(): State {
  const storage = createStorage()
  return {
    apply({ runtime }, scene) {
      for (const change of [...changesOfTurn(scene), ...scene.changes]) {
        const found = find(runtime, change)
        if (found !== undefined)
          storage.put(scene.height, found.key, change.value === undefined ? undefined : encoded(runtime, found.type, change.value))
      }
    },
    read(block, key) {
      // Every block has its own: they are kept with it, not as versions.
      if (key === EVENTS) return block.height === 0 ? undefined : block.events
      if (key === NOW) return block.time
      return storage.at(block.stateHeight, key)
    },
    keys: (block, prefix) => storage.keys(block.stateHeight, prefix),
  }
}

function changesOfTurn({ height, slot, session }: Scene<unknown>): Change[] {
  const own: Change[] = [
    { pallet: 'System', item: 'Number', value: height },
    { pallet: 'Aura', item: 'CurrentSlot', value: slot },
  ]
  if (session === undefined) return own
  return [
    ...own,
    { pallet: 'Session', item: 'CurrentIndex', value: session.index },
    { pallet: 'Session', item: 'Validators', value: session.validators },
    { pallet: 'Aura', item: 'Authorities', value: session.validators },
  ]
}

/** Key and type of a value; undefined in a runtime that has no such item. */
function find(
  runtime: Runtime,
  { pallet: name, item: itemName, key }: Change,
): { readonly key: string; readonly type: number } | undefined {
  const pallet = runtime.pallets.find((each) => each.name === name)
  const item = pallet?.storage.find((each) => each.name === itemName)
  if (pallet?.storagePrefix == null || item === undefined) return undefined
  const suffix = item.key === null || key === undefined ? '' : hashedKeys(runtime, item.key, item.hashers ?? [], key)
  return { key: storagePrefix(pallet.storagePrefix, itemName) + suffix, type: item.value }
}

function encoded(runtime: Runtime, type: number, value: Change['value']): Uint8Array {
  const output = new ScaleWriter()
  encodeValue(runtime, type, value, output)
  return output.finish()
}

/** The keys of a map of several are the parts of one value, each hashed by itself. */
function hashedKeys(runtime: Runtime, type: number, hashers: readonly string[], key: Change['value']): string {
  if (hashers.length < 2) return hashedKey(hashers[0], encoded(runtime, type, key))
  const { def } = typeAt(runtime, type)
  if (def.kind !== 'tuple' || !Array.isArray(key)) throw new RangeError('A key of several parts is a list')
  return def.items.map((item, i) => hashedKey(hashers[i], encoded(runtime, item, key[i]))).join('')
}

/** The last part of the key of a map: twox-64 of the key and the key itself, or the key alone. */
function hashedKey(hasher: string | undefined, key: Uint8Array): string {
  const hash = hasher === 'Twox64Concat' ? bytesToHex(xxhashAsU8a(key, 64)).slice(2) : ''
  return hash + bytesToHex(key).slice(2)
}
