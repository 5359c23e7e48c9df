import type { SlotTiming, StatedAction } from '@secretariat/shared'
import type { Abi as AbiDefinition } from 'eosjs/dist/eosjs-rpc-interfaces.js'
import {
  createAbiTypes,
  createInitialTypes,
  getType,
  getTypesFromAbi,
  SerialBuffer,
  supportedAbiVersion,
  type Type,
} from 'eosjs/dist/eosjs-serialize.js'
import { boundLists } from './bounded.js'
import { chainTypes } from './chain-types.js'

export type { AbiDefinition }

/** What an action says, or why its bytes cannot be read. */
export type ActionData = { readonly data: StatedAction['data'] } | { readonly data: null; readonly reason: string }

/** How a contract's actions and tables are to be read. */
export interface Abi {
  /** Never fails: anybody may send any bytes. Bytes that follow what the ABI names are passed over, as contracts do. */
  decode(action: string, data: Uint8Array): ActionData
  /** Name and type of the first field of a table's rows, which is its key; undefined where there is no such table. */
  readonly tables: ReadonlyMap<string, { readonly key: string; readonly type: string } | undefined>
}

/** Names of built-in types that old ABIs use and that eosjs has forgotten; all of them are names. */
const LEGACY_TYPES = ['account_name', 'permission_name', 'action_name', 'table_name', 'scope_name']

const abiType = boundLists(getType(getTypesFromAbi(createAbiTypes()), 'abi_def'))

/** Reads the bytes in which a chain keeps an ABI. */
export function readAbi(bytes: Uint8Array): AbiDefinition {
  const definition: AbiDefinition = abiType.deserialize(bufferOf(bytes))
  if (!supportedAbiVersion(definition.version)) throw new RangeError(`an ABI of version "${definition.version}"`)
  return definition
}

/** Makes a reader of an ABI; fails where the ABI contradicts itself. */
export function compileAbi(definition: AbiDefinition, timing: SlotTiming): Abi {
  const types = getTypesFromAbi(chainTypes(createInitialTypes(), timing), withLegacyTypes(definition))
  const actions = new Map(definition.actions.map(({ name, type }) => [name, boundLists(getType(types, type))]))
  return {
    decode(action, data) {
      const type = actions.get(action)
      if (type === undefined) return { data: null, reason: `the ABI has no action "${action}"` }
      try {
        return { data: type.deserialize(bufferOf(data)) }
      } catch (error) {
        return { data: null, reason: `the ABI does not fit: ${error instanceof Error ? error.message : error}` }
      }
    },
    tables: new Map(definition.tables.map(({ name, type }) => [name, firstField(types.get(type))])),
  }
}

/** The reader of an ABI as a chain keeps it. One that is none, or contradicts itself, reads nothing and says why. */
export function readyAbi(bytes: Uint8Array, timing: SlotTiming): Abi {
  if (bytes.length === 0) return unusable('the account has no ABI')
  try {
    return compileAbi(readAbi(bytes), timing)
  } catch (error) {
    return unusable(`the ABI cannot be used: ${error instanceof Error ? error.message : error}`)
  }
}

const unusable = (reason: string): Abi => ({ decode: () => ({ data: null, reason }), tables: new Map() })

function withLegacyTypes(definition: AbiDefinition): AbiDefinition {
  const declared = new Set([...definition.types.map((each) => each.new_type_name), ...definition.structs.map((each) => each.name)])
  const missing = LEGACY_TYPES.filter((name) => !declared.has(name)).map((name) => ({ new_type_name: name, type: 'name' }))
  return { ...definition, types: [...definition.types, ...missing] }
}

function firstField(type: Type | undefined): { key: string; type: string } | undefined {
  const first = type?.base == null ? type?.fields[0] : undefined
  if (type?.base != null) return firstField(type.base)
  return first === undefined ? undefined : { key: first.name, type: first.type.name }
}

/** Text that is not UTF-8 is read with marks of replacement: an action is not to hide behind its memo. */
const textDecoder = new TextDecoder('utf-8', { ignoreBOM: true })
const textEncoder = new TextEncoder()

function bufferOf(array: Uint8Array): SerialBuffer {
  return new SerialBuffer({ array, textDecoder, textEncoder })
}
