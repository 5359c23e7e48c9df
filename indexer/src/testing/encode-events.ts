import { TypeRegistry } from '@polkadot/types'
import { Metadata } from '@polkadot/types/metadata'
import { compactToU8a, u8aConcat, u8aToHex } from '@polkadot/util'
import { z } from 'zod'

/** An event by its name in the metadata and the values of its fields, in any form that @polkadot/types understands. */
export interface Happening {
  readonly event: string
  readonly values: readonly unknown[]
}

export interface EventWriter {
  /** The bytes of `System.Events` with these events, all of the phase before transactions. */
  write(happenings: readonly Happening[]): string
  /** The bytes of a value of the type that a plain storage item or a map has. */
  writeState(pallet: string, item: string, value: unknown): string
}

/** Writes events and state as a runtime would, by the library that everybody trusts and our decoder does not use. */
export function eventWriter(metadataHex: string): EventWriter {
  const registry = new TypeRegistry()
  const metadata = new Metadata(registry, z.templateLiteral(['0x', z.string()]).parse(metadataHex))
  registry.setMetadata(metadata)
  const pallets = metadata.asLatest.pallets.map((pallet) => ({
    name: pallet.name.toString(),
    index: pallet.index.toNumber(),
    events: pallet.events.isSome ? registry.lookup.getSiType(pallet.events.unwrap().type).def.asVariant.variants.toArray() : [],
    storage: pallet.storage.isSome ? pallet.storage.unwrap().items.toArray() : [],
  }))
  const find = (event: string) => {
    const [palletName, name] = event.split('.')
    const pallet = pallets.find((each) => each.name === palletName)
    return { pallet, variant: pallet?.events.find((each) => each.name.toString() === name) }
  }
  const encode = ({ event, values }: Happening): Uint8Array => {
    const { pallet, variant } = find(event)
    if (pallet === undefined || variant === undefined) throw new RangeError(`The runtime has no event ${event}`)
    if (variant.fields.length !== values.length) throw new RangeError(`${event} has ${variant.fields.length} fields`)
    const fields = variant.fields.map(({ type }, i) => registry.createType(registry.createLookupType(type), values[i]).toU8a())
    return u8aConcat([2, pallet.index, variant.index.toNumber()], ...fields, [0])
  }
  return {
    write: (happenings) => u8aToHex(u8aConcat(compactToU8a(happenings.length), ...happenings.map(encode))),
    writeState(palletName, item, value) {
      const type = pallets.find(({ name }) => name === palletName)?.storage.find(({ name }) => name.toString() === item)?.type
      if (type === undefined) throw new RangeError(`The runtime has no storage ${palletName}.${item}`)
      const id = type.isPlain ? type.asPlain : type.asMap.value
      return u8aToHex(registry.createType(registry.createLookupType(id), value).toU8a())
    },
  }
}
