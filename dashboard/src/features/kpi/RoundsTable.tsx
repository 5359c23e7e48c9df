import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Icon } from '../../ui/Icon.js'
import { BlockName } from '../../ui/Names.js'
import { formatMoney } from './figures.js'
import type { KpiRoundRow, KpiSum } from './kpi.graphql.js'
import { StatusBar } from './StatusBar.js'

export function RoundsTable({ rounds }: { readonly rounds: readonly KpiRoundRow[] }) {
  const { t } = useTranslation()
  return (
    <div className="scroll-x">
      <table className="table stack-on-phone">
        <caption className="hidden">{t('kpi.rounds')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kpi.round')}</th>
            <th scope="col">{t('kpi.status')}</th>
            <th scope="col" className="numeric">
              {t('kpi.count')}
            </th>
            <th scope="col" className="numeric">
              {t('kpi.from')}
            </th>
            <th scope="col" className="numeric">
              {t('kpi.deadline')}
            </th>
            <th scope="col" className="numeric">
              {t('kpi.possible')}
            </th>
            <th scope="col" className="numeric">
              {t('kpi.paid')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <RoundLine key={round.key} round={round} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RoundLine({ round }: { readonly round: KpiRoundRow }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { key, origin, title, statuses, warnings, fromBlock, deadline, possible, sum } = round
  const count = statuses.reduce((sum, one) => sum + one.count, 0)
  return (
    <tr>
      <th scope="row" className="cell-title">
        <Link to="/kpi/$key" params={{ key }} className="strong-link">
          {t('kpi.roundName', { round: round.round })}
        </Link>
        <span className="muted small">{origin === 'RECORDED' ? t('kpi.recorded') : title}</span>
        {warnings === 0 ? null : (
          <span className="tag warn">
            <Icon name="warning" /> {t('kpi.warnings', { count: warnings })}
          </span>
        )}
      </th>
      <td data-label={t('kpi.status')} className="kpi-bar-cell">
        {count === 0 ? <span className="muted">—</span> : <StatusBar statuses={statuses} />}
      </td>
      <td className="numeric tabular" data-label={t('kpi.count')}>
        {count === 0 && origin === 'RECORDED' ? <span className="muted">—</span> : formatInteger(count, locale)}
      </td>
      <td className="numeric" data-label={t('kpi.from')}>
        {fromBlock === null ? <span className="muted">—</span> : <BlockName block={fromBlock} />}
      </td>
      <td className="numeric" data-label={t('kpi.deadline')}>
        {deadline === null ? <span className="muted">—</span> : <BlockName block={deadline} />}
      </td>
      <td className="numeric tabular" data-label={t('kpi.possible')}>
        {possible === null ? <span className="muted">—</span> : formatMoney(possible, locale)}
      </td>
      <td className="numeric tabular" data-label={t('kpi.paid')}>
        {sum === null ? <span className="muted">—</span> : <PaidCell sum={sum} />}
      </td>
    </tr>
  )
}

/** What members got in all, marked where it is not what is stated. */
function PaidCell({ sum: { awarded, difference, currency } }: { readonly sum: KpiSum }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const off = formatMoney({ amount: difference, currency }, locale)
  return (
    <>
      {formatMoney({ amount: awarded, currency }, locale)}
      {Number(difference) === 0 ? null : <span className="tag warn">{t('kpi.differs', { difference: off })}</span>}
    </>
  )
}
