import { pageOf } from '../../ui/page-of.js'
import type { ReadingsVariables } from './alert-rule.graphql.js'
import type { RulesSearch } from './search.js'

/** What the address asks for, in the words of the API. */
export function readingsQuery(chain: string | undefined, search: RulesSearch): ReadingsVariables {
  const { rule, state } = search
  const where = { ...(rule === undefined ? {} : { rule: { eq: rule } }), ...(state === undefined ? {} : { state: { eq: state } }) }
  return { ...(chain === undefined ? {} : { chain }), where, ...pageOf(search) }
}

/** The same rows, all pages. */
export function readingsCsv({ chain, where }: ReadingsVariables): string {
  return `/v1/alert-readings.csv?${new URLSearchParams({ ...(chain === undefined ? {} : { chain }), where: JSON.stringify(where) })}`
}
