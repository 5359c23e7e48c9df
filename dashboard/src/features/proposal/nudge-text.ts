import type { Locale } from '../../format/locale.js'
import { shortAddress } from '../../format/name.js'
import type { Account } from '../../graphql/shapes.js'
import { wordsOf } from '../../i18n/i18n.js'
import type { Proposal } from './proposal.graphql.js'
import { motionTitle } from './title.js'

/** What a secretary sends to those who have not voted. */
export function nudgeText(proposal: Proposal, silent: readonly Account[], locale: Locale, link: string): string {
  const t = wordsOf(locale)
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
  return t('detail.nudgeText', {
    number: proposal.number,
    title: motionTitle(proposal.call?.name, t),
    chain: proposal.chain.name,
    council: proposal.council.name,
    ayes: proposal.tally.ayes,
    threshold: proposal.tally.threshold,
    names: list.format(silent.map(({ address }) => shortAddress(address))),
    link,
  })
}
