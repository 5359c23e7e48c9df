import { compileJson, type Json } from './json.js'
import { type Runtime, typeAt } from './runtime.js'
import { expected, type Shape, type TypeTable, u8 } from './shape.js'

/** What became of a dispatched call: null when it succeeded, else the error as `Pallet.Error`, `BadOrigin`, `Token.FundsUnavailable`. */
export const dispatchResult: Shape<string | null> = {
  name: 'Result<(), DispatchError>',
  mismatch(runtime, id) {
    return errorOf(runtime, id) === undefined ? expected('Result<(), DispatchError>', runtime, id) : undefined
  },
  compile(runtime, id) {
    const readError = compileJson(runtime, errorOf(runtime, id) ?? id)
    return (input) => {
      const tag = input.u8()
      if (tag > 1) throw new RangeError(`A result of tag ${tag}`)
      return tag === 0 ? null : describeError(runtime, readError(input))
    }
  },
  describe: (types) =>
    types.add('Result<(), DispatchError>', () => ({
      path: ['Result'],
      def: {
        kind: 'variant',
        variants: [
          {
            index: 0,
            name: 'Ok',
            fields: [{ name: null, type: types.add('()', () => ({ path: [], def: { kind: 'tuple', items: [] } })) }],
          },
          { index: 1, name: 'Err', fields: [{ name: null, type: describeErrors(types) }] },
        ],
      },
    })),
}

/** The error type of a `Result`, if the type is one and its errors are the dispatch errors. */
function errorOf(runtime: Runtime, id: number): number | undefined {
  const { path, def } = typeAt(runtime, id)
  if (path.at(-1) !== 'Result' || def.kind !== 'variant') return undefined
  const error = def.variants.find((variant) => variant.index === 1)?.fields[0]?.type
  return error !== undefined && typeAt(runtime, error).path.at(-1) === 'DispatchError' ? error : undefined
}

function describeError(runtime: Runtime, error: Json): string {
  if (typeof error === 'string') return error
  if (error === null || typeof error !== 'object' || Array.isArray(error)) throw new RangeError(`Not an error: ${JSON.stringify(error)}`)
  const [[name, detail] = ['', null]] = Object.entries(error)
  if (name === 'Module') return moduleError(runtime, detail)
  return typeof detail === 'string' ? `${name}.${detail}` : name
}

/** Older runtimes give the error as one byte, newer ones as four of which the first is the variant. */
function moduleError(runtime: Runtime, detail: Json): string {
  const { index, error } = Object(detail)
  const variant = typeof error === 'string' ? Number.parseInt(error.slice(2, 4), 16) : error
  const pallet = runtime.pallets.find((each) => each.index === index)
  const errors = pallet?.errors == null ? undefined : typeAt(runtime, pallet.errors).def
  const name = errors?.kind === 'variant' ? errors.variants.find((each) => each.index === variant)?.name : undefined
  return `${pallet?.name ?? `Pallet${index}`}.${name ?? `Error${variant}`}`
}

function describeErrors(types: TypeTable): number {
  const moduleErrorType = () =>
    types.add('ModuleError', () => ({
      path: ['sp_runtime', 'ModuleError'],
      def: {
        kind: 'composite',
        fields: [
          { name: 'index', type: u8.describe(types) },
          { name: 'error', type: types.add('[u8; 4]', () => ({ path: [], def: { kind: 'array', item: u8.describe(types), length: 4 } })) },
        ],
      },
    }))
  return types.add('DispatchError', () => ({
    path: ['sp_runtime', 'DispatchError'],
    def: {
      kind: 'variant',
      variants: [
        { index: 0, name: 'Other', fields: [] },
        { index: 1, name: 'CannotLookup', fields: [] },
        { index: 2, name: 'BadOrigin', fields: [] },
        { index: 3, name: 'Module', fields: [{ name: null, type: moduleErrorType() }] },
      ],
    },
  }))
}
