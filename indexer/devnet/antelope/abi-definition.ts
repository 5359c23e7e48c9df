/** An ABI as a contract's author writes it down; what is left out is empty. */
export interface AbiDefinition {
  /** `eosio::abi/1.0` or `eosio::abi/1.1`. */
  readonly version: string
  readonly types?: readonly { readonly new_type_name: string; readonly type: string }[]
  readonly structs: readonly AbiStruct[]
  readonly actions: readonly { readonly name: string; readonly type: string; readonly ricardian_contract?: string }[]
  readonly tables: readonly AbiTable[]
  readonly variants?: readonly { readonly name: string; readonly types: readonly string[] }[]
}

export interface AbiStruct {
  readonly name: string
  /** Name of the struct whose fields come first. */
  readonly base?: string
  readonly fields: readonly { readonly name: string; readonly type: string }[]
}

export interface AbiTable {
  readonly name: string
  readonly type: string
  readonly index_type?: string
  readonly key_names?: readonly string[]
  readonly key_types?: readonly string[]
}

/** A value of a type in an ABI: names, assets, keys, times and bytes are texts; whole numbers may be of either kind. */
export type AbiValue = string | number | bigint | boolean | null | readonly AbiValue[] | { readonly [field: string]: AbiValue }
export type AbiRecord = Readonly<Record<string, AbiValue>>
