import { type Runtime, typeAt, type Variant } from './runtime.js'
import { expected, type Read, type Shape, type ValueOf } from './shape.js'
import type { ValuesOf } from './shapes.js'

function variantsOf(runtime: Runtime, id: number): readonly Variant[] {
  const { def } = typeAt(runtime, id)
  return def.kind === 'variant' ? def.variants : []
}

type Forms = Readonly<Record<string, readonly Shape<unknown>[]>>
/** Which variant it is, and the values of its fields. */
export type VariantOf<F extends Forms> = { readonly [K in keyof F & string]: { readonly is: K; readonly values: ValuesOf<F[K]> } }[keyof F &
  string]

/** One of several named forms, found by name and never by number. A form of `optional` may be missing; a form that is not declared is refused. */
export function variants<const F extends Forms>(name: string, forms: F, optional: readonly (keyof F & string)[] = []): Shape<VariantOf<F>> {
  const formOf = (variant: string): readonly Shape<unknown>[] | undefined => forms[variant]
  return {
    name,
    mismatch(runtime, id) {
      const found = variantsOf(runtime, id)
      if (!typeAt(runtime, id).path.at(-1)?.startsWith(name)) return expected(name, runtime, id)
      const missing = Object.keys(forms).find((form) => !optional.includes(form) && !found.some((variant) => variant.name === form))
      if (missing !== undefined) return `${name}.${missing}: the metadata has no such variant`
      return found.map((variant) => mismatchOf(runtime, name, variant, formOf(variant.name))).find((problem) => problem !== undefined)
    },
    compile(runtime, id) {
      const readers = new Map(
        variantsOf(runtime, id).map(({ index, name: is, fields }) => [
          index,
          { is, read: fields.map(({ type }, i) => formOf(is)?.[i]?.compile(runtime, type)) },
        ]),
      )
      return (input) => {
        const index = input.u8()
        const found = readers.get(index)
        if (found === undefined) throw new RangeError(`${name} has no variant ${index}`)
        // Safety: the match proved the shapes of this variant's fields.
        return { is: found.is, values: found.read.map((read) => read?.(input)) } as unknown as VariantOf<F>
      }
    },
    describe: (types) =>
      types.add(name, () => ({
        path: [name],
        def: {
          kind: 'variant',
          variants: Object.entries(forms).map(([form, shapes], index) => ({
            index,
            name: form,
            fields: shapes.map((shape) => ({ name: null, type: shape.describe(types) })),
          })),
        },
      })),
  }
}

function mismatchOf(runtime: Runtime, name: string, variant: Variant, form: readonly Shape<unknown>[] | undefined): string | undefined {
  const where = `${name}.${variant.name}`
  if (form === undefined) return `${where}: an unknown variant`
  if (form.length !== variant.fields.length) return `${where} has ${variant.fields.length} fields, expected ${form.length}`
  const problem = form.map((shape, i) => shape.mismatch(runtime, variant.fields[i]?.type ?? -1)).find((mismatch) => mismatch !== undefined)
  return problem === undefined ? undefined : `${where}: ${problem}`
}

/** One of several names that carry nothing, in the words of the house. */
export function choice<const C extends Readonly<Record<string, string>>>(name: string, words: C): Shape<C[keyof C]> {
  const inner = variants(name, Object.fromEntries(Object.keys(words).map((word) => [word, []])))
  return {
    name,
    mismatch: inner.mismatch,
    compile(runtime, id) {
      const read = inner.compile(runtime, id)
      // Safety: the match proved that the runtime has the declared names and no other.
      return (input) => words[read(input).is] as C[keyof C]
    },
    describe: inner.describe,
  }
}

/** A type that changed over the years: exactly one of the shapes fits a runtime. */
export function either<const S extends readonly Shape<unknown>[]>(...shapes: S): Shape<ValueOf<S[number]>> {
  const fitting = (runtime: Runtime, id: number) => shapes.filter((shape) => shape.mismatch(runtime, id) === undefined)
  const name = shapes.map((shape) => shape.name).join(' | ')
  return {
    name,
    mismatch(runtime, id) {
      const count = fitting(runtime, id).length
      if (count === 1) return undefined
      return count === 0 ? shapes[0]?.mismatch(runtime, id) : `fits ${count} shapes at once: ${name}`
    },
    compile(runtime, id) {
      const [shape] = fitting(runtime, id)
      if (shape === undefined) throw new RangeError(`${name} was not matched`)
      // Safety: it is one of the shapes, so its value is one of theirs.
      return shape.compile(runtime, id) as Read<ValueOf<S[number]>>
    },
    describe: (types) => shapes.at(-1)?.describe(types) ?? 0,
  }
}
