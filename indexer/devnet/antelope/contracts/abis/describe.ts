import type { AbiDefinition, AbiStruct } from '../../abi-definition.js'

interface Description {
  readonly version: string
  /** `[alias, type]` */
  readonly types?: readonly (readonly [string, string])[]
  /** Fields as `name:type`, apart by a blank; a base after `<`: `child<parent`. */
  readonly structs: Readonly<Record<string, string>>
  /** Actions bear the name of the struct of their data. */
  readonly actions: readonly string[]
  /** Rows by the name of the table. */
  readonly tables: Readonly<Record<string, string>>
}

/** An ABI as `get_abi` gives it. */
export function describeAbi({ version, types = [], structs, actions, tables }: Description): AbiDefinition {
  return {
    version,
    types: types.map(([new_type_name, type]) => ({ new_type_name, type })),
    structs: Object.entries(structs).map(([title, fields]) => structOf(title, fields)),
    actions: actions.map((name) => ({ name, type: name })),
    tables: Object.entries(tables).map(([name, type]) => ({ name, type })),
  }
}

function structOf(title: string, fields: string): AbiStruct {
  const [name = '', base = ''] = title.split('<')
  const pairs = fields === '' ? [] : fields.split(' ').map((field) => field.split(':'))
  return { name, base, fields: pairs.map(([field = '', type = '']) => ({ name: field, type })) }
}

/** What every chain's system contract takes without code of its own. */
export const nativeStructs = {
  permission_level: 'actor:name permission:name',
  key_weight: 'key:public_key weight:uint16',
  permission_level_weight: 'permission:permission_level weight:uint16',
  wait_weight: 'wait_sec:uint32 weight:uint16',
  authority: 'threshold:uint32 keys:key_weight[] accounts:permission_level_weight[] waits:wait_weight[]',
  newaccount: 'creator:name name:name owner:authority active:authority',
  setcode: 'account:name vmtype:uint8 vmversion:uint8 code:bytes',
  setabi: 'account:name abi:bytes',
  updateauth: 'account:name permission:name parent:name auth:authority',
} as const

export const nativeActions = ['newaccount', 'setcode', 'setabi', 'updateauth'] as const
