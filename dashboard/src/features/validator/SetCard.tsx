import { useTranslation } from 'react-i18next'
import { ChartCard } from '../../charts/ChartCard.js'
import { LazyEraChart } from '../../charts/lazy.js'
import { formatInteger, formatRate, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import type { EraRow } from './validators.graphql.js'

/** The set as a whole, era by era; newest first as it comes. */
export function SetCard({ eras }: { readonly eras: readonly EraRow[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const title = t('validator.setTitle')
  const points = [...eras].reverse().map(({ era, points: bar, medianPoints: line }) => ({ era, bar, line }))
  const [known] = eras.filter(({ points: total }) => total !== null)
  const summary =
    known === undefined
      ? t('validator.setNothing')
      : t('validator.setSummary', {
          eras: eras.length,
          era: known.era,
          points: formatInteger(known.points ?? 0, locale),
          median: known.medianPoints === null ? t('common.unknown') : formatRate(known.medianPoints, locale),
        })
  const labels = {
    era: t('validator.era'),
    bar: t('validator.pointsOfAll'),
    line: t('validator.medianPoints'),
    unknown: t('common.unknown'),
  }
  const [first] = eras
  return (
    <ChartCard
      title={title}
      summary={summary}
      actions={first === undefined ? undefined : <Explain definition={first.definition} />}
      chart={<LazyEraChart title={title} summary={summary} points={points} labels={labels} ownAxis />}
      table={<SetTable eras={eras} />}
    />
  )
}

function SetTable({ eras }: { readonly eras: readonly EraRow[] }) {
  const { t } = useTranslation()
  const heads = ['era', 'validators', 'pointsOfAll', 'medianPoints', 'share'] as const
  return (
    <table className="table compact">
      <caption className="hidden">{t('validator.setTitle')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={head === 'era' ? undefined : 'numeric'}>
              {t(`validator.${head}`)}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t('validator.payout')}
          </th>
          <th scope="col" className="numeric">
            {t('validator.setStake')}
          </th>
        </tr>
      </thead>
      <tbody>
        {eras.map((era) => (
          <SetRow key={era.era} era={era} />
        ))}
      </tbody>
    </table>
  )
}

function SetRow({ era }: { readonly era: EraRow }) {
  const locale = useLocale()
  const { validators, points, medianPoints, authored, expected } = era
  const whole = (value: number | null) => (value === null ? '—' : formatInteger(value, locale))
  return (
    <tr>
      <th scope="row" className="tabular">
        {formatInteger(era.era, locale)}
      </th>
      <td className="numeric tabular">{whole(validators)}</td>
      <td className="numeric tabular">{whole(points)}</td>
      <td className="numeric tabular">{medianPoints === null ? '—' : formatRate(medianPoints, locale)}</td>
      <td className="numeric tabular">{authored === null || !expected ? '—' : formatShare(authored / expected, locale)}</td>
      <td className="numeric">
        <Money amount={era.payout} unit />
      </td>
      <td className="numeric">
        <Money amount={era.stake} unit />
      </td>
    </tr>
  )
}
