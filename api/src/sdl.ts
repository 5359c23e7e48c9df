import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.js'

/** The schema as text, in one order: what is committed as schema.graphql. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
