import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyShareChart } from '../../charts/lazy.js'
import { formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { ShareCell } from '../council/ShareCell.js'
import { TermName, useTermName } from '../council/TermName.js'
import type { TermShares } from './leaderboard.graphql.js'
import { denominators } from './search.js'

/** Whether the whole council votes more or less, term after term. */
export function OverTermsCard({ terms }: { readonly terms: readonly TermShares[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const name = useTermName()
  const lines = denominators.map((one) => t(`leaderboard.denominator.${one}`))
  const oldestFirst = [...terms].reverse()
  const points = oldestFirst.map((term) => ({
    name: name(term),
    shares: [term.eligible.pooled, term.decided.pooled, term.allInTerm.pooled],
  }))
  const newest = terms[0]
  const title = t('leaderboard.overTerms')
  const summary =
    newest === undefined || newest.eligible.pooled === null
      ? t('leaderboard.overTermsNone')
      : t('leaderboard.overTermsSummary', { term: name(newest), share: formatShare(newest.eligible.pooled, locale) })
  return (
    <ChartCard
      title={title}
      summary={summary}
      chart={<LazyShareChart title={title} summary={summary} points={points} lines={lines} />}
      table={<SharesTable terms={terms} lines={lines} />}
    />
  )
}

function SharesTable({ terms, lines }: { readonly terms: readonly TermShares[]; readonly lines: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('leaderboard.overTerms')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('council.term')}</th>
          {lines.map((line) => (
            <th key={line} scope="col" className="numeric">
              {line}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.key}>
            <th scope="row">
              <TermName term={term} />
            </th>
            {(['eligible', 'decided', 'allInTerm'] as const).map((part) => (
              <td key={part} className="numeric">
                <ShareCell voted={term[part].voted} total={term[part].total} share={term[part].pooled} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
