import { readFile } from 'node:fs/promises'
import { Metadata, TypeRegistry } from '@polkadot/types'
import type { PalletMetadataLatest, PortableType, RuntimeVersion, Si1Field } from '@polkadot/types/interfaces'
import { UsageError } from '@secretariat/shared'
import type { Field, Pallet, Primitive, Runtime, RuntimeType, TypeDef } from '#profiles/runtime.js'
import { hexToBytes } from './writer.js'

/** A real runtime from a file with the answer of `state_getMetadata`. */
export interface MetadataFile {
  readonly runtime: Runtime
  readonly metadata: string
  readonly spec: number
}

/** Reads metadata V14 to V16; older ones do not describe their types. */
export async function readMetadataFile(file: string): Promise<MetadataFile> {
  const text = (await readText(file)).trim().replaceAll('"', '')
  const registry = new TypeRegistry()
  const metadata = parse(registry, file, text)
  if (metadata.version < 14) throw new UsageError(`${file} is metadata V${metadata.version}: take one of V14 or later`)
  const { lookup, pallets, extrinsic } = metadata.asLatest
  registry.setMetadata(metadata)
  const version = pallets.find(({ name }) => name.eq('System'))?.constants.find(({ name }) => name.eq('Version'))
  const [extra] = [...extrinsic.transactionExtensionsByVersion.values()]
  return {
    metadata: text,
    spec:
      version === undefined ? 1 : registry.createType<RuntimeVersion>('RuntimeVersion', version.value.toU8a(true)).specVersion.toNumber(),
    runtime: {
      types: lookup.types.map(typeOf),
      pallets: pallets.map(palletOf),
      extrinsic: {
        address: extrinsic.addressType.toNumber(),
        call: extrinsic.callType.toNumber(),
        signature: extrinsic.signatureType.toNumber(),
        extra: (extra ?? []).flatMap((place) => extrinsic.transactionExtensions[place.toNumber()]?.type.toNumber() ?? []),
      },
    },
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new UsageError(`--metadata ${file} cannot be read: name a file with the answer of state_getMetadata`)
  }
}

function parse(registry: TypeRegistry, file: string, text: string): Metadata {
  try {
    return new Metadata(registry, hexToBytes(text))
  } catch {
    throw new UsageError(`--metadata ${file} is not metadata: name a file with the answer of state_getMetadata`)
  }
}

function typeOf({ type }: PortableType): RuntimeType {
  return { path: type.path.map(String), def: defOf(type.def) }
}

function defOf(def: PortableType['type']['def']): TypeDef {
  switch (def.type) {
    case 'Composite':
      return { kind: 'composite', fields: fieldsOf(def.asComposite.fields) }
    case 'Variant': {
      const variants = def.asVariant.variants.map(({ index, name, fields }) => ({
        index: index.toNumber(),
        name: name.toString(),
        fields: fieldsOf(fields),
      }))
      return { kind: 'variant', variants }
    }
    case 'Sequence':
      return { kind: 'sequence', item: def.asSequence.type.toNumber() }
    case 'Array':
      return { kind: 'array', item: def.asArray.type.toNumber(), length: def.asArray.len.toNumber() }
    case 'Tuple':
      return { kind: 'tuple', items: def.asTuple.map((item) => item.toNumber()) }
    case 'Primitive':
      // Safety: the metadata's primitives are the same words with a capital letter.
      return { kind: 'primitive', primitive: def.asPrimitive.type.toLowerCase() as Primitive }
    case 'Compact':
      return { kind: 'compact', item: def.asCompact.type.toNumber() }
    default:
      return { kind: 'bits' }
  }
}

function fieldsOf(fields: readonly Si1Field[]): Field[] {
  return fields.map(({ name, type }) => ({ name: name.isSome ? name.unwrap().toString() : null, type: type.toNumber() }))
}

function palletOf({ name, index, storage, calls, events, errors }: PalletMetadataLatest): Pallet {
  const kept = storage.isSome ? storage.unwrap() : undefined
  return {
    name: name.toString(),
    index: index.toNumber(),
    storagePrefix: kept?.prefix.toString() ?? null,
    storage: (kept?.items ?? []).map((item) => ({
      name: item.name.toString(),
      value: (item.type.isPlain ? item.type.asPlain : item.type.asMap.value).toNumber(),
      key: item.type.isPlain ? null : item.type.asMap.key.toNumber(),
      hashers: item.type.isPlain ? [] : item.type.asMap.hashers.map((hasher) => hasher.type),
    })),
    calls: calls.isSome ? calls.unwrap().type.toNumber() : null,
    events: events.isSome ? events.unwrap().type.toNumber() : null,
    errors: errors.isSome ? errors.unwrap().type.toNumber() : null,
  }
}
