import { createAbiTypes, getTypesFromAbi, SerialBuffer } from 'eosjs/dist/eosjs-serialize.js'

/** Bytes of an ABI with one struct for each action and table, each with one field. */
export function packedAbi(
  actions: Readonly<Record<string, readonly [field: string, type: string]>>,
  tables: readonly string[] = [],
): Uint8Array {
  const buffer = new SerialBuffer()
  getTypesFromAbi(createAbiTypes())
    .get('abi_def')
    ?.serialize(buffer, {
      ...{ version: 'eosio::abi/1.1', types: [], ricardian_clauses: [], error_messages: [], abi_extensions: [] },
      structs: Object.entries(actions).map(([name, [field, type]]) => ({ name, base: '', fields: [{ name: field, type }] })),
      actions: Object.keys(actions).map((name) => ({ name, type: name, ricardian_contract: '' })),
      tables: tables.map((name) => ({ name, type: name, index_type: 'i64', key_names: [], key_types: [] })),
    })
  return buffer.asUint8Array()
}
