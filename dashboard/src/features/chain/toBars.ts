import type { RankBar } from '../../charts/RankChart.js'
import { shortAddress } from '../../format/name.js'
import type { AuthorCount } from './chain.graphql.js'

const shown = 12

/** The busiest authors as bars, most blocks first; the table beside them has all. */
export function toBars(authors: readonly AuthorCount[]): readonly RankBar[] {
  return [...authors]
    .sort((a, b) => b.blocks - a.blocks || a.account.address.localeCompare(b.account.address))
    .slice(0, shown)
    .map(({ account, blocks }) => ({ name: shortAddress(account.address), value: blocks }))
}
