import * as z from 'zod/mini'

/** Shapes that several queries share, each beside the fields that ask for it. */
export const accountFields = 'id address'
export const accountShape = z.object({ id: z.string(), address: z.string() })
export type Account = z.infer<typeof accountShape>

/** A membership as `ui/Person` shows it. */
export const personFields = 'key number handle'
export const personShape = z.object({ key: z.string(), number: z.string(), handle: z.nullable(z.string()) })
export type PersonRow = z.infer<typeof personShape>

export const definitionFields = 'key version formula exclusions'
export const definitionShape = z.object({ key: z.string(), version: z.int(), formula: z.string(), exclusions: z.array(z.string()) })
export type Definition = z.infer<typeof definitionShape>

/** `value` is what people write; null where the decimal places are not known. */
export const amountFields = 'raw decimals symbol value'
export const amountShape = z.object({
  raw: z.string(),
  decimals: z.nullable(z.int()),
  symbol: z.string(),
  value: z.nullable(z.string()),
})
export type AmountRow = z.infer<typeof amountShape>

export const sourceFields = 'kind fact block blockHash final'
export const sourceShape = z.object({
  kind: z.enum(['EVENT', 'CALL', 'HEADER', 'STATE_SAMPLE']),
  fact: z.string(),
  block: z.int(),
  blockHash: z.string(),
  final: z.boolean(),
})
export type Source = z.infer<typeof sourceShape>

export const pageFields = 'hasNextPage hasPreviousPage startCursor endCursor'
export const pageShape = z.object({
  hasNextPage: z.boolean(),
  hasPreviousPage: z.boolean(),
  startCursor: z.nullable(z.string()),
  endCursor: z.nullable(z.string()),
})
export type Page = z.infer<typeof pageShape>

export const timeShape = z.iso.datetime({ offset: true })
