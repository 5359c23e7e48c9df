import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.js'
import { CsvLink } from '../../ui/CsvLink.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { BookTermLink } from './BookTermLink.js'
import type { Difference } from './book.graphql.js'
import { csvOf } from './query-of.js'

const columns = ['byCreation', 'carriedIn', 'carriedOut', 'byExecution'] as const

/** Both accountings beside each other, and what leads from one to the other. */
export function DifferencesCard({ chain, rows }: { readonly chain: string; readonly rows: readonly Difference[] }) {
  const { t } = useTranslation()
  const [first] = rows
  if (first === undefined) return null
  const actions = (
    <>
      <Explain definition={first.definition} />
      <CsvLink href={csvOf('spending-terms', chain)} />
    </>
  )
  return (
    <Card title={t('spending.differences')} actions={actions} flush>
      <p className="card-note">{t('spending.differencesNote')}</p>
      <div className="scroll-x tall">
        <table className="table compact">
          <caption className="hidden">{t('spending.differences')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('budget.termHead')}</th>
              {columns.map((name) => (
                <th key={name} scope="col" className="numeric">
                  {t(`spending.difference.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map((row) => (
              <tr key={row.term?.key ?? 'none'}>
                <th scope="row">
                  <BookTermLink term={row.term} />
                </th>
                {columns.map((name) => (
                  <td key={name} className="numeric">
                    <Money amount={row[name]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
