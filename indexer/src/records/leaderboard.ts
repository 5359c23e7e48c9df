import type { Network } from '@secretariat/shared'
import { z } from 'zod'
import type { Json } from './json.js'
import { field, fieldsOf, type Part, type Read, type Reading, readRow } from './reading.js'
import { measure, words } from './stated.js'

const values = z.array(measure)
const overviewRow = z.object({ section: words, terms: values, average: measure })
const memberFigure = z.object({ terms: values, total: measure })

/** A leaderboard kept by hand over the first terms of a network: of the council as a whole, and member by member. */
export function* readLeaderboard(json: Json, reading: Reading, network: Network): Read {
  const whole: Part = { json, path: [], value: json.value }
  for (const [name, part] of fieldsOf(field(whole, 'overview'))) {
    const row = overviewRow.safeParse(part.value).data
    // Lines that only set parts of the sheet apart hold no figure.
    if (row?.terms.every((value) => value === null)) continue
    yield* readFigure(reading, part, overviewRow, { network, handle: null, name, section: row?.section ?? null }, (read) => [
      ...read.terms,
      read.average,
    ])
  }
  for (const [handle, member] of fieldsOf(field(whole, 'members'))) {
    for (const [name, part] of fieldsOf(member)) {
      const about = { network, handle, name, section: null }
      if (Array.isArray(part.value)) yield* readFigure(reading, part, values, about, (read) => [...read, null])
      else yield* readFigure(reading, part, memberFigure, about, (read) => [...read.terms, read.total])
    }
  }
}

interface About {
  readonly network: Network
  readonly handle: string | null
  readonly name: string
  readonly section: string | null
}

/** One fact for each term, and one for what is stated over all of them: the last of the numbers. */
function* readFigure<S extends z.ZodType>(
  reading: Reading,
  part: Part,
  schema: S,
  { network, ...about }: About,
  numbersOf: (row: z.infer<S>) => readonly (number | null)[],
): Read {
  const row = schema.safeParse(part.value)
  if (!row.success) return yield part.json.reject(part.path, 'no figures term by term')
  const numbers = numbersOf(row.data)
  for (const [index, value] of numbers.entries()) {
    if (value === null) continue
    const term = index === numbers.length - 1 ? null : `${network.name.toLowerCase()}-${index + 1}`
    yield* readRow(reading, part, schema, () => ({
      network,
      key: [about.handle ?? 'council', about.name, term ?? 'all'],
      said: { kind: 'leaderboard-figure.recorded', ...about, term, value },
    }))
  }
}
