import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Answer } from '../../ui/Answer.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { BoardTable } from './BoardTable.js'
import { boardOperation } from './history.graphql.js'
import { boardQuery, csvAddress } from './query-of.js'

/** Everybody by every term. */
export function BoardCard({ chain }: { readonly chain: string | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const variables = boardQuery(chain, useSearch({ from: '/history' }))
  const query = useQuery(leafing(boardOperation, variables))
  return (
    <section className="card" aria-label={t('history.view.members')}>
      <Answer query={query} what={t('history.what')} rows={14}>
        {({ historyBoard: board }) =>
          board.people.length === 0 ? (
            <Empty title={t('history.empty')} hint={t('history.emptyHint')} />
          ) : (
            <>
              <div className="table-bar">
                <p className="muted tabular">
                  {t('history.peopleInTerms', {
                    people: formatInteger(board.people.length, locale),
                    terms: formatInteger(board.terms.length, locale),
                  })}{' '}
                  <Explain definition={board.joined} />
                </p>
                <div className="card-actions">
                  <CsvLink href={csvAddress('history-people', chain, variables.orderBy)} />
                  <a className="button" href={csvAddress('history-seats', chain)} download>
                    {t('history.cellsCsv')}
                  </a>
                </div>
              </div>
              <p className="card-note muted small">
                {t('history.cellHint')} <Explain definition={board.share} />
              </p>
              <BoardTable board={board} />
            </>
          )
        }
      </Answer>
    </section>
  )
}
