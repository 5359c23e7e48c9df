import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import type { Book, Figures } from './book.graphql.js'

/** Asked, approved, paid, failed, and how much of it has a category. */
export function TotalsCard({ book }: { readonly book: Book }) {
  const { t } = useTranslation()
  return (
    <Card title={t('spending.totals')}>
      {book.totals.map((figures) => (
        <Total key={figures.approved.symbol} figures={figures} book={book} />
      ))}
      <Notes totals={book.totals} />
    </Card>
  )
}

function Total({ figures, book }: { readonly figures: Figures; readonly book: Book }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { categorised, categorisedDefinition } = book
  const share = { known: formatInteger(categorised.known, locale), total: formatInteger(categorised.total, locale) }
  const rows: FactRow[] = (['asked', 'approved', 'paid', 'failed'] as const).map((name) => ({
    label: t(`spending.${name}`),
    value: (
      <span className="figure">
        <Money amount={figures[name]} unit />
        <Explain definition={figures.definition} />
      </span>
    ),
  }))
  const coverage: FactRow = {
    label: t('spending.categorised'),
    value: (
      <span className="figure">
        {t('spending.coverage', share)}
        <Explain definition={categorisedDefinition} />
      </span>
    ),
  }
  return <Facts look="figures" rows={[...rows, coverage]} />
}

/** What the figures leave out has to be said beside them. */
function Notes({ totals }: { readonly totals: readonly Figures[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return totals.map(({ unknown, bookedUnpaid }) => (
    <div key={bookedUnpaid.symbol}>
      {bookedUnpaid.raw === '0' ? null : (
        <p className="notice">
          {t('spending.bookedUnpaid')} <Money amount={bookedUnpaid} unit />
        </p>
      )}
      {unknown === 0 ? null : <p className="muted small">{t('spending.unknownPaid', { items: formatInteger(unknown, locale) })}</p>}
    </div>
  ))
}
