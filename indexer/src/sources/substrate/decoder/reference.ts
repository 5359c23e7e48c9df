import { TypeRegistry, type Vec } from '@polkadot/types'
import type { EventRecord } from '@polkadot/types/interfaces'
import { Metadata } from '@polkadot/types/metadata'
import { ProfileError } from '@secretariat/shared'
import { fromHex, toHex } from '../../../profiles/bytes.js'
import type { Decoder } from './compile.js'
import type { DecodedEvent } from './events.js'

/** Blocks that both decoders read before the compiled one is trusted alone. */
const TRIAL_BLOCKS = 50

/** A decoder whose first blocks are read by @polkadot/types too; where the two differ, the runtime is refused. */
export function onTrial(decoder: Decoder, metadata: string, chain: string): Decoder {
  let left = TRIAL_BLOCKS
  let registry: TypeRegistry | undefined
  return {
    ...decoder,
    events(hex) {
      const events = decoder.events(hex)
      if (left === 0) return events
      registry ??= registryOf(metadata)
      compare(`${chain} spec ${decoder.spec}`, events, hex, registry)
      left -= 1
      // The registry is large; after the trial it is nothing but memory.
      if (left === 0) registry = undefined
      return events
    },
  }
}

function registryOf(metadata: string): TypeRegistry {
  const registry = new TypeRegistry()
  // Safety: the metadata was read once already, so it is hex.
  registry.setMetadata(new Metadata(registry, metadata as `0x${string}`))
  return registry
}

function compare(where: string, events: readonly DecodedEvent[], hex: string, registry: TypeRegistry): void {
  const bytes = fromHex(hex)
  const expected = registry.createType<Vec<EventRecord>>('Vec<FrameSystemEventRecord>', bytes).map(({ event }) => {
    const { section, method, data } = event
    return `${section}.${method} ${toHex(data.toU8a())}`.toLowerCase()
  })
  const found = events.map(({ pallet, name, start, end }) => `${pallet}.${name} ${toHex(bytes.subarray(start + 2, end))}`.toLowerCase())
  const at = expected.findIndex((text, i) => text !== found[i])
  if (at < 0 && expected.length === found.length) return
  throw new ProfileError(
    `${where}: event ${at} is "${found[at]?.slice(0, 80)}" to us and "${expected[at]?.slice(0, 80)}" to @polkadot/types`,
  )
}
