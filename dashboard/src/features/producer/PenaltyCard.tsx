import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Card } from '../../ui/Card.js'
import { Explain } from '../../ui/Explain.js'
import { type FactRow, Facts } from '../../ui/Facts.js'
import { Money } from '../../ui/Money.js'
import { BlockName } from '../../ui/Names.js'
import { SourceMark } from '../../ui/SourceMark.js'
import { Time } from '../../ui/Time.js'
import type { Penalty } from './producer.graphql.js'

/** The contract's own counters beside our count of slots, and why the two differ. */
export function PenaltyCard({ penalty }: { readonly penalty: Penalty | null }) {
  const { t } = useTranslation()
  if (penalty === null) return null
  return (
    <Card title={t('producer.penaltyTitle')} actions={<Explain definition={penalty.definition} />}>
      <Compared penalty={penalty} />
      <p className="small muted penalty-why">{t(penalty.comparable ? 'producer.penaltyWhy' : 'producer.penaltyPart')}</p>
      <Facts look="figures" rows={useCounters(penalty)} />
      {penalty.streaks.length === 0 ? null : (
        <p className="small">
          {t('producer.drainStreaks')}{' '}
          {penalty.streaks.slice(0, 12).map(({ atBlock, missed }) => (
            <span key={atBlock} className="tag">
              <BlockName block={atBlock} /> × {missed}
            </span>
          ))}
        </p>
      )}
      <p className="small muted">
        {t('producer.sampled')} <Time at={penalty.at} /> <SourceMark source={penalty.source} />
      </p>
    </Card>
  )
}

function Compared({ penalty: { drained, ourMissed, difference } }: { readonly penalty: Penalty }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const sign =
    difference === null ? '—' : difference === 0 ? '0' : `${difference > 0 ? '+' : '−'}${formatInteger(Math.abs(difference), locale)}`
  return (
    <table className="table compact compared">
      <caption className="hidden">{t('producer.penaltyTitle')}</caption>
      <thead>
        <tr>
          <th scope="col" className="numeric">
            {t('producer.ourCount')}
          </th>
          <th scope="col" className="numeric">
            {t('producer.officialCount')}
          </th>
          <th scope="col" className="numeric">
            {t('producer.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td className="numeric tabular">{ourMissed === null ? '—' : formatInteger(ourMissed, locale)}</td>
          <td className="numeric tabular">{drained === null ? '—' : formatInteger(drained, locale)}</td>
          <td className="numeric tabular">{sign}</td>
        </tr>
      </tbody>
    </table>
  )
}

function useCounters(penalty: Penalty): readonly FactRow[] {
  const { t } = useTranslation()
  const locale = useLocale()
  const whole = (value: number | null) => (value === null ? '—' : formatInteger(value, locale))
  const { status, punishedUntil } = penalty
  return [
    { label: t('producer.penaltyStatus'), value: status === null ? '—' : t(`producer.penaltyStatusName.${status}`) },
    ...(punishedUntil === null || status !== 'PUNISHED'
      ? []
      : [{ label: t('producer.punishedUntil'), value: <BlockName block={punishedUntil} /> }]),
    { label: t('producer.stability'), value: whole(penalty.stability) },
    { label: t('producer.drainedInARow'), value: whole(penalty.drainedInARow) },
    { label: t('producer.producedInARow'), value: whole(penalty.producedInARow) },
    { label: t('producer.pledge'), value: <Money amount={penalty.pledge} unit /> },
    { label: t('producer.deducted'), value: <Money amount={penalty.deducted} unit /> },
    { label: t('producer.tolerance'), value: whole(penalty.tolerance) },
  ]
}
