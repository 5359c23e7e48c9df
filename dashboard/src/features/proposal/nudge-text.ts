import type { Locale } from '../../format/locale.js'
import { wordsOf } from '../../i18n/i18n.js'
import type { Proposal } from './proposal.graphql.js'
import { castOf } from './shapes.js'
import { titleOf } from './title.js'
import { whoOf } from './who.js'

/** What a secretary sends to those who have not voted. */
export function nudgeText(proposal: Proposal, locale: Locale, link: string): string {
  const t = wordsOf(locale)
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
  const { tally, awaiting, notYetVoted } = proposal
  const names = [
    ...(awaiting ?? []).map((person) => whoOf(person, null, t)),
    ...(notYetVoted ?? []).map((account) => whoOf(null, account, t)),
  ]
  const common = {
    number: proposal.number ?? '—',
    title: titleOf(proposal, t),
    chain: proposal.chain.name,
    ayes: tally.ayes,
    names: list.format(names),
    link,
  }
  if (proposal.kind === 'MOTION')
    return t('detail.nudgeText', { ...common, council: proposal.council?.name ?? '', threshold: tally.threshold ?? '' })
  const { nays, abstentions, eligible } = tally
  return t('proposal.nudgeText', {
    ...common,
    nays,
    abstentions: abstentions ?? 0,
    cast: castOf(tally),
    seats: eligible ?? t('common.unknown'),
  })
}
