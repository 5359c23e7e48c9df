import type { AbiDefinition, AbiRecord, AbiStruct, AbiValue } from './abi-definition.js'
import { type Builtin, builtins } from './builtins.js'
import { ByteReader, ByteWriter } from './bytes.js'

/** Packs and reads values of the types of one ABI. */
export interface AbiCodec {
  encode(type: string, value: AbiValue): Uint8Array
  /** All bytes must belong to the value. */
  decode(type: string, bytes: Uint8Array): AbiValue
  /** The same for a struct. */
  decodeRecord(type: string, bytes: Uint8Array): AbiRecord
  /** Type of an action's data; absent when the ABI has no such action. */
  actionType(name: string): string | undefined
  tableType(name: string): string | undefined
}

export function createCodec(abi: AbiDefinition, intervalMs: number): AbiCodec {
  const find = finder(abi, builtins(intervalMs))
  const decode = (type: string, bytes: Uint8Array) => {
    const reader = new ByteReader(bytes)
    const value = find(type).read(reader)
    if (reader.left > 0) throw new RangeError(`${reader.left} bytes more than a ${type} has`)
    return value
  }
  return {
    encode(type, value) {
      const writer = new ByteWriter()
      find(type).write(writer, value)
      return writer.done()
    },
    decode,
    decodeRecord: (type, bytes) => recordOf(type, decode(type, bytes)),
    actionType: (name) => abi.actions.find((action) => action.name === name)?.type,
    tableType: (name) => abi.tables.find((table) => table.name === name)?.type,
  }
}

type Find = (type: string) => Builtin

function finder(abi: AbiDefinition, known: Readonly<Record<string, Builtin>>): Find {
  const types = new Map(Object.entries(known))
  const find: Find = (type) => {
    const found = types.get(type)
    if (found !== undefined) return found
    // A struct may hold itself, so it is known before its fields are.
    const made = make(abi, type, find)
    types.set(type, made)
    return made
  }
  return find
}

function make(abi: AbiDefinition, type: string, find: Find): Builtin {
  if (type.endsWith('[]')) return list(type.slice(0, -2), find)
  if (type.endsWith('?')) return optional(type.slice(0, -1), find)
  const alias = abi.types?.find(({ new_type_name }) => new_type_name === type)
  if (alias !== undefined) return find(alias.type)
  const variant = abi.variants?.find(({ name }) => name === type)
  if (variant !== undefined) return choice(type, variant.types, find)
  return struct(fieldsOf(abi, type), find)
}

function fieldsOf(abi: AbiDefinition, type: string): AbiStruct['fields'] {
  const found = abi.structs.find(({ name }) => name === type)
  if (found === undefined) throw new RangeError(`The ABI has no type ${type}`)
  return found.base === undefined || found.base === '' ? found.fields : [...fieldsOf(abi, found.base), ...found.fields]
}

function struct(fields: AbiStruct['fields'], find: Find): Builtin {
  return {
    write(to, value) {
      const record = recordOf('struct', value)
      for (const { name, type } of fields) {
        const field = record[name]
        // An extension may be left out, and with it all that follow.
        if (field === undefined && type.endsWith('$')) return
        if (field === undefined) throw new RangeError(`The field ${name} is missing`)
        find(plain(type)).write(to, field)
      }
    },
    read(from) {
      const record: Record<string, AbiValue> = {}
      for (const { name, type } of fields) {
        if (type.endsWith('$') && from.left === 0) break
        record[name] = find(plain(type)).read(from)
      }
      return record
    },
  }
}

const plain = (type: string): string => (type.endsWith('$') ? type.slice(0, -1) : type)

function list(of: string, find: Find): Builtin {
  return {
    write(to, value) {
      if (!Array.isArray(value)) throw new RangeError(`Expected a list of ${of}`)
      to.varuint(value.length)
      for (const item of value) find(of).write(to, item)
    },
    read: (from) => Array.from({ length: from.varuint() }, () => find(of).read(from)),
  }
}

function optional(of: string, find: Find): Builtin {
  return {
    write(to, value) {
      to.u8(value === null ? 0 : 1)
      if (value !== null) find(of).write(to, value)
    },
    read: (from) => (from.u8() === 0 ? null : find(of).read(from)),
  }
}

/** In JSON a pair of the type's name and the value. */
function choice(name: string, types: readonly string[], find: Find): Builtin {
  return {
    write(to, value) {
      const [type, inner] = Array.isArray(value) ? value : []
      const index = types.indexOf(String(type))
      if (index < 0) throw new RangeError(`${name} has no alternative ${String(type)}`)
      to.varuint(index)
      find(String(type)).write(to, inner)
    },
    read(from) {
      const type = types[from.varuint()]
      if (type === undefined) throw new RangeError(`${name} has no such alternative`)
      return [type, find(type).read(from)]
    },
  }
}

function recordOf(type: string, value: AbiValue): AbiRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RangeError(`Expected the fields of ${type}`)
  // Safety: of what is no list, only a record is left.
  return value as AbiRecord
}
