import { pageOf } from '../../ui/page-of.js'
import type { EraWindow, ValidatorSearch, ValidatorSort } from './search.js'
import type { ValidatorsVariables } from './validators.graphql.js'

const fields = { missed: 'MISSED', share: 'SHARE', authored: 'AUTHORED', offline: 'OFFLINE', eras: 'ERAS' } as const satisfies Record<
  ValidatorSort,
  string
>

export interface Eras {
  readonly fromEra?: number
  readonly untilEra?: number
}

/** The eras of the address: two ends that somebody named, or the newest ones. */
export function erasOf({ from, until, eras = '28' }: Pick<ValidatorSearch, 'from' | 'until' | 'eras'>, newest: number | undefined): Eras {
  if (from !== undefined || until !== undefined) {
    return { ...(from === undefined ? {} : { fromEra: Number(from) }), ...(until === undefined ? {} : { untilEra: Number(until) }) }
  }
  return eras === 'all' || newest === undefined ? {} : { fromEra: Math.max(0, newest - lengthOf(eras) + 1) }
}

function lengthOf(eras: Exclude<EraWindow, 'all'>): number {
  return Number(eras)
}

/** What the address asks for, in the words of the API. */
export function queryOf(chain: string, search: ValidatorSearch, eras: Eras): ValidatorsVariables {
  const { standing, sort = 'missed', dir } = search
  const where = { ...eras, ...(standing === undefined ? {} : { standing: { eq: standing } }) }
  return { chain, where, orderBy: [{ field: fields[sort], direction: dir === 'asc' ? 'ASC' : 'DESC' }], ...pageOf(search) }
}

/** All pages of what the table shows, as CSV. */
export function csvAddress({ chain, where, orderBy }: ValidatorsVariables): string {
  return `/v1/validators.csv?${new URLSearchParams({ chain, where: JSON.stringify(where), orderBy: JSON.stringify(orderBy) })}`
}

/** One validator, session by session or era by era, as CSV. */
export function rowsAddress(table: 'validator-sessions' | 'validator-eras', chain: string, account: string): string {
  return `/v1/${table}.csv?${new URLSearchParams({ chain, where: JSON.stringify({ account: { eq: account } }) })}`
}
