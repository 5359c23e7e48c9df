/** The types and pallets of one runtime version as plain data; every newer metadata format is read into this one form. */
export interface Runtime {
  readonly types: readonly RuntimeType[]
  readonly pallets: readonly Pallet[]
  readonly extrinsic: Extrinsic
}

export interface RuntimeType {
  /** Rust path of the type: `['pallet_collective', 'pallet', 'Event']`; empty for primitives, tuples and lists. */
  readonly path: readonly string[]
  readonly def: TypeDef
}

export type Primitive = 'bool' | 'char' | 'str' | `${'u' | 'i'}${8 | 16 | 32 | 64 | 128 | 256}`

/** What a type is made of; numbers are positions in `Runtime.types`. */
export type TypeDef =
  | { readonly kind: 'primitive'; readonly primitive: Primitive }
  | { readonly kind: 'composite'; readonly fields: readonly Field[] }
  | { readonly kind: 'variant'; readonly variants: readonly Variant[] }
  | { readonly kind: 'sequence'; readonly item: number }
  | { readonly kind: 'array'; readonly item: number; readonly length: number }
  | { readonly kind: 'tuple'; readonly items: readonly number[] }
  | { readonly kind: 'compact'; readonly item: number }
  | { readonly kind: 'bits' }

export interface Field {
  readonly name: string | null
  readonly type: number
}

export interface Variant {
  readonly index: number
  readonly name: string
  readonly fields: readonly Field[]
}

export interface Pallet {
  readonly name: string
  readonly index: number
  /** First half of the storage keys; null for a pallet without storage. */
  readonly storagePrefix: string | null
  readonly storage: readonly StorageItem[]
  readonly calls: number | null
  readonly events: number | null
  readonly errors: number | null
}

export interface StorageItem {
  readonly name: string
  /** Type of the value. */
  readonly value: number
  /** Null for a plain value, else the type of the key of a map. */
  readonly key: number | null
  /** How the key of a map is hashed, part by part, in the words of the metadata. */
  readonly hashers?: readonly string[]
}

/** How a transaction is laid out: the types of its parts, in the order of the bytes. */
export interface Extrinsic {
  readonly address: number
  readonly call: number
  readonly signature: number
  readonly extra: readonly number[]
}

/** The type at a position, or an error that names the gap: metadata that points nowhere is broken. */
export function typeAt(runtime: Pick<Runtime, 'types'>, id: number): RuntimeType {
  const type = runtime.types[id]
  if (type === undefined) throw new RangeError(`The metadata has no type ${id}`)
  return type
}

/** A short name of a type for messages: `u64`, `Vec<AccountId32>`, `(u32, bool)`. */
export function nameOfType(runtime: Pick<Runtime, 'types'>, id: number, depth = 4): string {
  const { path, def } = typeAt(runtime, id)
  const inner = (item: number) => (depth > 0 ? nameOfType(runtime, item, depth - 1) : '…')
  const last = path.at(-1)
  if (last === 'Option' && def.kind === 'variant')
    return `Option<${(def.variants[1]?.fields ?? []).map((field) => inner(field.type)).join(', ')}>`
  if (last !== undefined) return last
  switch (def.kind) {
    case 'primitive':
      return def.primitive
    case 'sequence':
      return `Vec<${inner(def.item)}>`
    case 'array':
      return `[${inner(def.item)}; ${def.length}]`
    case 'tuple':
      return `(${def.items.map(inner).join(', ')})`
    case 'compact':
      return `Compact<${inner(def.item)}>`
    default:
      return def.kind
  }
}
