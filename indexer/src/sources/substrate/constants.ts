import { TypeRegistry } from '@polkadot/types'
import { Metadata } from '@polkadot/types/metadata'

/** A constant that a runtime's metadata names: `Council.CouncilSize`. */
export interface RuntimeConstant {
  readonly name: string
  /** As JSON. */
  readonly value: unknown
}

/** The constants of these pallets, as the metadata of a runtime states them; `Council.CouncilSize`. */
export function readConstants(metadata: string, pallets: readonly string[]): RuntimeConstant[] {
  const registry = new TypeRegistry()
  // Safety: the metadata was read once already, so it is hex.
  const read = new Metadata(registry, metadata as `0x${string}`)
  registry.setMetadata(read)
  return read.asLatest.pallets
    .filter(({ name }) => pallets.includes(name.toString()))
    .flatMap(({ name: pallet, constants }) =>
      constants.map(({ name, type, value }) => ({
        name: `${pallet.toString()}.${name.toString()}`,
        value: registry.createTypeUnsafe(registry.createLookupType(type), [value.toU8a(true)]).toJSON(),
      })),
    )
}
