import { Metadata, TypeRegistry } from '@polkadot/types'
import { ProfileError } from '@secretariat/shared'
import { z } from 'zod'
import type { Pallet, Primitive, Runtime, TypeDef } from '../../profiles/runtime.js'

/** Reads the answer of `state_getMetadata` into plain data. Anything older than V14 does not describe its types and is refused. */
export function readMetadata(hex: string): Runtime {
  const { pallets, extrinsic, lookup } = parse(hex)
  const types = new Array<Runtime['types'][number]>(lookup.types.length)
  for (const { id, type } of lookup.types) types[id] = { path: type.path, def: type.def }
  const [version] = Object.entries(extrinsic.transactionExtensionsByVersion).sort(([a], [b]) => Number(a) - Number(b))
  return {
    types,
    pallets,
    extrinsic: {
      address: extrinsic.addressType,
      call: extrinsic.callType,
      signature: extrinsic.signatureType,
      extra: (version?.[1] ?? []).map((i) => extrinsic.transactionExtensions[i]?.type ?? -1),
    },
  }
}

function parse(hex: string): z.infer<typeof latestSchema> {
  let version: number
  let latest: unknown
  try {
    const metadata = new Metadata(new TypeRegistry(), z.templateLiteral(['0x', z.string()]).parse(hex))
    version = metadata.version
    latest = version < 14 ? undefined : metadata.asLatest.toJSON()
  } catch (cause) {
    throw new ProfileError(`The node's metadata cannot be read (${hex.slice(0, 20)}…): is the endpoint a Substrate node?`, { cause })
  }
  if (version < 14) {
    throw new ProfileError(`The runtime's metadata is V${version}; V14 or later is needed: start at a later block with --from`)
  }
  return latestSchema.parse(latest)
}

const id = z.number().int().nonnegative()
const fieldSchema = z.object({ name: z.string().nullable(), type: id })
const fieldsSchema = z.array(fieldSchema)

const defSchema = z
  .union([
    z.object({ primitive: z.string() }),
    z.object({ composite: z.object({ fields: fieldsSchema }) }),
    z.object({ variant: z.object({ variants: z.array(z.object({ index: id, name: z.string(), fields: fieldsSchema })) }) }),
    z.object({ sequence: z.object({ type: id }) }),
    z.object({ array: z.object({ len: id, type: id }) }),
    z.object({ tuple: z.array(id) }),
    z.object({ compact: z.object({ type: id }) }),
    z.object({ bitSequence: z.unknown() }),
  ])
  .transform((def): TypeDef => {
    if ('primitive' in def) return { kind: 'primitive', primitive: primitiveSchema.parse(def.primitive.toLowerCase()) }
    if ('composite' in def) return { kind: 'composite', fields: def.composite.fields }
    if ('variant' in def) return { kind: 'variant', variants: def.variant.variants }
    if ('sequence' in def) return { kind: 'sequence', item: def.sequence.type }
    if ('array' in def) return { kind: 'array', item: def.array.type, length: def.array.len }
    if ('tuple' in def) return { kind: 'tuple', items: def.tuple }
    if ('compact' in def) return { kind: 'compact', item: def.compact.type }
    return { kind: 'bits' }
  })

const widths = [8, 16, 32, 64, 128, 256] as const
const primitiveSchema = z.enum([
  'bool',
  'char',
  'str',
  ...widths.map((width) => `u${width}` as const),
  ...widths.map((width) => `i${width}` as const),
]) satisfies z.ZodType<Primitive>

const itemSchema = z
  .object({
    name: z.string(),
    type: z.union([z.object({ plain: id }), z.object({ map: z.object({ hashers: z.array(z.string()), key: id, value: id }) })]),
  })
  .transform(({ name, type }) =>
    'plain' in type
      ? { name, value: type.plain, key: null }
      : { name, value: type.map.value, key: type.map.key, hashers: type.map.hashers },
  )

const typeOf = z
  .object({ type: id })
  .nullable()
  .transform((part) => part?.type ?? null)

const palletSchema = z
  .object({
    name: z.string(),
    index: id,
    storage: z.object({ prefix: z.string(), items: z.array(itemSchema) }).nullable(),
    calls: typeOf,
    events: typeOf,
    errors: typeOf,
  })
  .transform(({ storage, ...pallet }): Pallet => ({ ...pallet, storagePrefix: storage?.prefix ?? null, storage: storage?.items ?? [] }))

const latestSchema = z.object({
  lookup: z.object({ types: z.array(z.object({ id, type: z.object({ path: z.array(z.string()), def: defSchema }) })) }),
  pallets: z.array(palletSchema),
  extrinsic: z.object({
    addressType: id,
    callType: id,
    signatureType: id,
    transactionExtensionsByVersion: z.record(z.string(), z.array(id)),
    transactionExtensions: z.array(z.object({ type: id })),
  }),
})
