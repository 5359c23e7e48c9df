import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Money } from '../../ui/Money.js'
import type { Figures } from './book.graphql.js'

interface Props {
  readonly caption: string
  /** Whether the caption is seen; where a title above says the same, it is not. */
  readonly titled?: boolean
  readonly head: string
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly figures: Figures }[]
}

const columns = ['asked', 'approved', 'paid', 'failed'] as const

/** Sums by whatever they are put together by. */
export function FiguresTable({ caption, titled = true, head, rows }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  const unit = rows[0]?.figures.approved.symbol ?? ''
  return (
    <table className="table compact figures">
      <caption className={titled ? 'table-caption' : 'hidden'}>{t('budget.inUnit', { name: caption, unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="numeric">
            {t('spending.items')}
          </th>
          {columns.map((name) => (
            <th key={name} scope="col" className="numeric">
              {t(`spending.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figures }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="numeric tabular">{formatInteger(figures.items, locale)}</td>
            {columns.map((column) => (
              <td key={column} className="numeric">
                <Money amount={figures[column]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
