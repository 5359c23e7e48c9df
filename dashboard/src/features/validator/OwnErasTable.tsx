import { useTranslation } from 'react-i18next'
import { formatInteger, formatRate, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Money } from '../../ui/Money.js'
import type { OwnEra } from './validator.graphql.js'

const heads = ['points', 'made', 'commission', 'allStake', 'ownStake', 'earned', 'claimed'] as const

export function OwnErasTable({ eras }: { readonly eras: readonly OwnEra[] }) {
  const { t } = useTranslation()
  return (
    <table className="table compact">
      <caption className="hidden">{t('validator.ownTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('validator.era')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="numeric">
              {t(`validator.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {eras.map((era) => (
          <Row key={era.era} row={era} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { readonly row: OwnEra }) {
  const locale = useLocale()
  const { era, points, authored, expected, commission } = row
  return (
    <tr>
      <th scope="row" className="tabular">
        {formatInteger(era, locale)}
      </th>
      <td className="numeric tabular">{points === null ? '—' : formatInteger(points, locale)}</td>
      <td className="numeric tabular">
        {authored === null || expected === null ? '—' : `${formatInteger(authored, locale)}/${formatRate(expected, locale)}`}
      </td>
      <td className="numeric tabular">{commission === null ? '—' : formatShare(commission, locale)}</td>
      {[row.stake, row.ownStake, row.earned, row.claimed].map((amount, i) => (
        <td key={heads[i + 3]} className="numeric">
          <Money amount={amount} unit />
        </td>
      ))}
    </tr>
  )
}
