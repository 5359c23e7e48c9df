import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Empty } from '../../ui/Empty.js'
import { Explain } from '../../ui/Explain.js'
import { formatMoney } from './figures.js'
import { Gainer } from './Gainer.js'
import type { KpiRound, KpiSum } from './kpi.graphql.js'

export function EarningsCard({ round: { earnings, earningDefinition, sum } }: { readonly round: KpiRound }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <Card title={t('kpi.earnings')} flush actions={<Explain definition={earningDefinition} />}>
      {sum === null ? null : <SumLine sum={sum} />}
      {earnings.length === 0 ? (
        <Empty title={t('kpi.noEarnings')} hint={t('kpi.noEarningsHint')} />
      ) : (
        <div className="scroll-x">
          <table className="table">
            <caption className="hidden">{t('kpi.earningsCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('kpi.member')}</th>
                <th scope="col" className="numeric">
                  {t('kpi.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {earnings.map((gain) => (
                <tr key={`${gain.number} ${gain.handle} ${gain.amount.currency}`}>
                  <th scope="row">
                    <Gainer gain={gain} />
                  </th>
                  <td className="numeric tabular">{formatMoney(gain.amount, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}

/** Whether what members got adds up to what is stated. */
function SumLine({ sum: { awarded, stated, difference, currency, definition } }: { readonly sum: KpiSum }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const text = (amount: string) => formatMoney({ amount, currency }, locale)
  const fits = Number(difference) === 0
  return (
    <p className="kpi-sum" data-fits={fits}>
      {t(fits ? 'kpi.sumFits' : 'kpi.sumDiffers', { awarded: text(awarded), stated: text(stated), difference: text(difference) })}{' '}
      <Explain definition={definition} />
    </p>
  )
}
