import { formatAmount } from '../../format/amount.js'
import type { Locale } from '../../format/locale.js'
import { formatInteger, formatRate } from '../../format/number.js'
import { formatDateTime } from '../../format/time.js'
import { wordsOf } from '../../i18n/i18n.js'
import { minutesPeople } from './minutes-people.js'
import { plain } from './plain.js'
import type { Proposal } from './proposal.graphql.js'
import { titleOf, typeName } from './title.js'
import { whoOf } from './who.js'

/** What a secretary writes into minutes and reports about it, as Markdown. */
export function minutesOf(proposal: Proposal, locale: Locale, link: string): string {
  const t = wordsOf(locale)
  const { requested, type, status, source, proposedAt } = proposal
  const amount = requested && `${formatAmount(requested.value ?? requested.raw, locale)} ${requested.symbol}`
  const lines = [
    ...(type === null ? [] : [t('proposal.minutes.type', { type: typeName(type, t) })]),
    ...(amount === null ? [] : [t('proposal.minutes.amount', { amount })]),
    t('proposal.minutes.status', { status: t(`motion.statusName.${status}`) }),
    t('proposal.minutes.proposed', {
      block: formatInteger(source.block, locale),
      at: formatDateTime(Date.parse(proposedAt), locale, 'utc'),
    }),
    ...endings(proposal, locale),
    t('proposal.minutes.creator', { who: plain(whoOf(proposal.author, proposal.proposer, t)) }),
    ...minutesPeople(proposal, locale),
  ]
  const heading = `[#${proposal.number ?? proposal.key} ${plain(titleOf(proposal, t))}](${link})`
  return [`### ${heading}`, '', ...lines.map((line) => `- ${line}`), ''].join('\n')
}

function endings({ decidedAt, decidedSource, execution, source, proposedAt }: Proposal, locale: Locale): readonly string[] {
  const t = wordsOf(locale)
  const span = (block: number, at: string) => ({
    block: formatInteger(block, locale),
    blocks: formatInteger(block - source.block, locale),
    hours: formatRate((Date.parse(at) - Date.parse(proposedAt)) / 3_600_000, locale),
  })
  if (decidedAt === null || decidedSource === null) return [t('proposal.minutes.open')]
  const decided = t('proposal.minutes.decided', span(decidedSource.block, decidedAt))
  if (execution === null) return [decided]
  const block = formatInteger(execution.source.block, locale)
  if (!execution.succeeded) return [decided, t('proposal.minutes.failed', { block, error: plain(execution.error ?? t('fresh.noReason')) })]
  return [decided, t('proposal.minutes.executed', span(execution.source.block, execution.at))]
}
