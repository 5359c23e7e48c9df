import { createCodec } from './abi-codec.js'
import type { AbiDefinition, AbiRecord } from './abi-definition.js'

/** The layout of an ABI's own bytes. */
const abiOfAbis: AbiDefinition = {
  version: 'eosio::abi/1.1',
  structs: [
    structOf('type_def', { new_type_name: 'string', type: 'string' }),
    structOf('field_def', { name: 'string', type: 'string' }),
    structOf('struct_def', { name: 'string', base: 'string', fields: 'field_def[]' }),
    structOf('action_def', { name: 'name', type: 'string', ricardian_contract: 'string' }),
    structOf('table_def', { name: 'name', index_type: 'string', key_names: 'string[]', key_types: 'string[]', type: 'string' }),
    structOf('clause_pair', { id: 'string', body: 'string' }),
    structOf('error_message', { error_code: 'uint64', error_msg: 'string' }),
    structOf('extension', { tag: 'uint16', value: 'bytes' }),
    structOf('variant_def', { name: 'string', types: 'string[]' }),
    structOf('abi_def', {
      version: 'string',
      types: 'type_def[]',
      structs: 'struct_def[]',
      actions: 'action_def[]',
      tables: 'table_def[]',
      ricardian_clauses: 'clause_pair[]',
      error_messages: 'error_message[]',
      abi_extensions: 'extension[]',
      variants: 'variant_def[]$',
    }),
  ],
  actions: [],
  tables: [],
}

function structOf(name: string, fields: Readonly<Record<string, string>>) {
  return { name, base: '', fields: Object.entries(fields).map(([field, type]) => ({ name: field, type })) }
}

// No block time stands in an ABI, so any length of slots will do.
const codec = createCodec(abiOfAbis, 1)

/** An ABI with every field that a node shows. */
export function completeAbi(abi: AbiDefinition): AbiRecord {
  const noRow = { index_type: 'i64', key_names: [], key_types: [] }
  return {
    version: abi.version,
    types: abi.types ?? [],
    structs: abi.structs.map(({ name, base = '', fields }) => ({ name, base, fields: fields.map((field) => ({ ...field })) })),
    actions: abi.actions.map((action) => ({ ricardian_contract: '', ...action })),
    tables: abi.tables.map((table) => ({ ...noRow, ...table })),
    ricardian_clauses: [],
    error_messages: [],
    abi_extensions: [],
    ...(abi.variants === undefined ? {} : { variants: abi.variants }),
  }
}

export function encodeAbi(abi: AbiDefinition): Uint8Array {
  return codec.encode('abi_def', completeAbi(abi))
}

export function decodeAbi(bytes: Uint8Array): AbiDefinition {
  // Safety: the layout above gives exactly these fields.
  return codec.decodeRecord('abi_def', bytes) as unknown as AbiDefinition
}
