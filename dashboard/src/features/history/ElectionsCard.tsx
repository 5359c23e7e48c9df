import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { leafing } from '../../graphql/client.js'
import { ElectionRow } from './ElectionRow.js'
import { electionTermsOperation } from './history.graphql.js'
import { termsQuery } from './query-of.js'
import { TermsFrame } from './TermsFrame.js'

/** The election that began each term, with those who won and who stood behind them. */
export function ElectionsCard({ chain }: { readonly chain: string | undefined }) {
  const { t } = useTranslation()
  const query = useQuery(leafing(electionTermsOperation, termsQuery(chain, useSearch({ from: '/history' }))))
  const heads = [
    [t('history.term'), ''],
    [t('history.began'), ''],
    [t('history.round'), 'numeric'],
    [t('history.applicants'), 'numeric'],
    [t('history.applicantStake'), 'numeric'],
    [t('history.votes'), 'numeric'],
    [t('history.seats'), 'numeric'],
    [t('history.stake'), 'numeric'],
  ] as const
  return (
    <TermsFrame title={t('history.view.elections')} chain={chain} query={query}>
      {(terms) => (
        <table className="table compact stack-on-phone history-terms">
          <caption className="hidden">{t('history.electionsCaption')}</caption>
          <thead>
            <tr>
              {heads.map(([name, look]) => (
                <th key={name} scope="col" className={look}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <ElectionRow key={term.key} term={term} columns={heads.length} />
            ))}
          </tbody>
        </table>
      )}
    </TermsFrame>
  )
}
