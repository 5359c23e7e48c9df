import type { Fact, Network } from '@secretariat/shared'
import type { z } from 'zod'
import type { Draft, MakeFact } from './draft.js'
import { explainIssue, type Json, type Path } from './json.js'
import type { Reject } from './reject.js'

/** What reading one file needs to know. */
export interface Reading {
  /** The network that a printed name means. */
  readonly networkOf: (printed: string) => Network | undefined
  /** Where a file that names no network belongs. */
  readonly home: Network
  readonly make: MakeFact
  /** How often this key was asked for, this time included. */
  readonly again: (network: Network, key: string) => number
}

export type Read = Generator<Fact | Reject>

/** A part of a JSON file: the value, and the way to it. */
export interface Part {
  readonly json: Json
  readonly path: Path
  readonly value: unknown
}

/** The part below, which may be missing. */
export function partOf({ json, path }: Part, key: string | number, value: unknown): Part {
  return { json, path: [...path, key], value }
}

/** A fact of a part that is what the schema says, else a reject; returns what the schema made of it. */
export function* readRow<S extends z.ZodType>(
  { make }: Reading,
  { json, path, value }: Part,
  schema: S,
  draft: (row: z.infer<S>) => Draft | string,
): Generator<Fact | Reject, z.infer<S> | undefined> {
  const row = schema.safeParse(value)
  if (!row.success) {
    const issue = explainIssue(row.error)
    yield json.reject([...path, ...issue.path], issue.reason)
    return undefined
  }
  const drafted = draft(row.data)
  const fact = typeof drafted === 'string' ? drafted : make(drafted)
  yield typeof fact === 'string' ? json.reject(path, fact) : fact
  return typeof fact === 'string' ? undefined : row.data
}

/** The same for every element of a list, which may be missing. */
export function* readRows<S extends z.ZodType>(
  reading: Reading,
  list: Part,
  schema: S,
  draft: (row: z.infer<S>, index: number) => Draft | string,
): Read {
  for (const [index, part] of partsOf(list)) {
    if (typeof part === 'string') yield list.json.reject(list.path, part)
    else yield* readRow(reading, part, schema, (row) => draft(row, index))
  }
}

/** The elements of a list; none where there is no list, and a complaint where something else stands there. */
export function partsOf(list: Part): readonly (readonly [number, Part | string])[] {
  if (list.value === undefined || list.value === null) return []
  if (!Array.isArray(list.value)) return [[0, `${list.path.join('.')} is not a list`]]
  return list.value.map((value: unknown, index) => [index, partOf(list, index, value)])
}

/** The parts of an object by name; none where there is no object. */
export function fieldsOf(part: Part): readonly (readonly [string, Part])[] {
  const { value } = part
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).map(([name, field]: [string, unknown]) => [name, partOf(part, name, field)])
}

/** The part of an object under a name. */
export function field(part: Part, name: string): Part {
  return fieldsOf(part).find(([key]) => key === name)?.[1] ?? partOf(part, name, undefined)
}
