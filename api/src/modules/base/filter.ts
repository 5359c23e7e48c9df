import { type RawBuilder, sql } from 'kysely'
import { builder } from '../../builder.js'
import { badInput } from './bad-input.js'

const listLimit = 100
const predicateLimit = 20
const orderLimit = 3

const eq = 'Equal to this.'
const oneOf = `Equal to one of these, at most ${listLimit}; an empty list matches nothing.`

export const TextFilter = builder.inputType('TextFilter', {
  description: 'Condition on a name.',
  fields: (t) => ({ eq: t.string({ description: eq }), in: t.stringList({ description: oneOf }) }),
})

export const AccountFilter = builder.inputType('AccountFilter', {
  description: 'Condition on an account.',
  fields: (t) => ({
    eq: t.field({ type: 'AccountId', description: eq }),
    in: t.field({ type: ['AccountId'], description: oneOf }),
  }),
})

export const HexFilter = builder.inputType('HexFilter', {
  description: 'Condition on a hash.',
  fields: (t) => ({ eq: t.field({ type: 'Hex', description: eq }), in: t.field({ type: ['Hex'], description: oneOf }) }),
})

export const BooleanFilter = builder.inputType('BooleanFilter', {
  description: 'Condition on a statement.',
  fields: (t) => ({ eq: t.boolean({ required: true, description: eq }) }),
})

export const CallNameFilter = builder.inputType('CallNameFilter', {
  description: 'Condition on the name of a call, as Pallet.call.',
  fields: (t) => ({
    eq: t.string({ description: eq }),
    in: t.stringList({ description: oneOf }),
    contains: t.string({ description: 'Contains this text, in upper or lower case.' }),
    startsWith: t.string({ description: 'Begins with this text, in upper or lower case.' }),
  }),
})

export const SearchFilter = builder.inputType('SearchFilter', {
  description: 'Condition on words.',
  fields: (t) => ({
    eq: t.string({ description: eq }),
    in: t.stringList({ description: oneOf }),
    contains: t.string({ description: 'Contains this text, in upper or lower case.' }),
    startsWith: t.string({ description: 'Begins with this text, in upper or lower case.' }),
  }),
})

export const DateTimeFilter = builder.inputType('DateTimeFilter', {
  description: 'Condition on a time.',
  fields: (t) => ({
    gte: t.field({ type: 'DateTime', description: 'At this time or later.' }),
    gt: t.field({ type: 'DateTime', description: 'Later than this time.' }),
    lte: t.field({ type: 'DateTime', description: 'At this time or earlier.' }),
    lt: t.field({ type: 'DateTime', description: 'Earlier than this time.' }),
  }),
})

export const UnitsFilter = builder.inputType('UnitsFilter', {
  description: 'Condition on an amount, in the smallest units of its asset.',
  fields: (t) => ({
    gte: t.field({ type: 'BigInt', description: 'At least this.' }),
    lte: t.field({ type: 'BigInt', description: 'At most this.' }),
  }),
})

type Condition = RawBuilder<boolean>
interface Equality {
  readonly eq?: string | null | undefined
  readonly in?: readonly string[] | null | undefined
}

/** `eq` and `in` on a column; what is absent is no condition. */
export function equality(column: string, filter: Equality | null | undefined): Condition[] {
  const conditions: Condition[] = []
  if (filter?.eq != null) conditions.push(sql`${sql.ref(column)} = ${filter.eq}`)
  if (filter?.in != null) conditions.push(sql`${sql.ref(column)} = any(${filter.in}::text[])`)
  return conditions
}

interface Search extends Equality {
  readonly contains?: string | null | undefined
  readonly startsWith?: string | null | undefined
}

/** Equality, or a search for the text as it is: wildcards in it are ordinary letters. */
export function search(column: string, filter: Search | null | undefined): Condition[] {
  const conditions = equality(column, filter)
  const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&')
  if (filter?.contains != null) conditions.push(sql`${sql.ref(column)} ilike ${`%${literal(filter.contains)}%`}`)
  if (filter?.startsWith != null) conditions.push(sql`${sql.ref(column)} ilike ${`${literal(filter.startsWith)}%`}`)
  return conditions
}

interface Times {
  readonly gte?: Date | null | undefined
  readonly gt?: Date | null | undefined
  readonly lte?: Date | null | undefined
  readonly lt?: Date | null | undefined
}

/** Bounds of a time. */
export function period(column: string, filter: Times | null | undefined): Condition[] {
  const bounds = [
    ['>=', filter?.gte],
    ['>', filter?.gt],
    ['<=', filter?.lte],
    ['<', filter?.lt],
  ] as const
  return bounds.flatMap(([operator, time]) => (time == null ? [] : [sql<boolean>`${sql.ref(column)} ${sql.raw(operator)} ${time}`]))
}

interface Units {
  readonly gte?: bigint | null | undefined
  readonly lte?: bigint | null | undefined
}

/** Bounds of an amount. */
export function bounds(column: string, filter: Units | null | undefined): Condition[] {
  const conditions: Condition[] = []
  if (filter?.gte != null) conditions.push(sql`${sql.ref(column)} >= ${filter.gte}`)
  if (filter?.lte != null) conditions.push(sql`${sql.ref(column)} <= ${filter.lte}`)
  return conditions
}

/** The caller's filter, without what it must not contain: an explicit null, a list or a number of conditions beyond the limit. */
export function checkedWhere<Where extends object>(where: Where | null | undefined): Where | Record<string, never> {
  if (where === null) throw badInput('where: null is not a filter; leave it out')
  if (predicates(where ?? {}, 'where') > predicateLimit) throw badInput(`where holds more than ${predicateLimit} conditions`)
  return where ?? {}
}

function predicates(value: unknown, path: string): number {
  if (value === null) throw badInput(`${path}: null is not a condition; leave it out`)
  if (Array.isArray(value) && value.length > listLimit) throw badInput(`${path}: at most ${listLimit} values, these are ${value.length}`)
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date) return 1
  return Object.entries(value ?? {}).reduce(
    (sum, [name, inner]) => sum + (inner === undefined ? 0 : predicates(inner, `${path}.${name}`)),
    0,
  )
}

/** The caller's sort keys; too many are refused. */
export function checkedOrder<Order>(orders: readonly Order[] | null | undefined): readonly Order[] {
  if (orders != null && orders.length > orderLimit)
    throw badInput(`orderBy takes at most ${orderLimit} sort keys; these are ${orders.length}`)
  return orders ?? []
}
