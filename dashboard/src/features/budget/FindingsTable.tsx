import { useTranslation } from 'react-i18next'
import { formatInteger } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Explain } from '../../ui/Explain.js'
import { Money } from '../../ui/Money.js'
import { SourceMark } from '../../ui/SourceMark.js'
import type { Finding } from './spending.graphql.js'

export function FindingsTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const [first] = findings
  const unit = first?.stated?.symbol ?? ''
  return (
    <table className="table compact">
      <caption className="hidden">{t('budget.findings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('budget.between')}</th>
          <th scope="col" className="numeric">
            {t('budget.flowCount')}
          </th>
          {[t('budget.expected'), t('budget.stated'), t('budget.difference')].map((name) => (
            <th key={name} scope="col" className="numeric">
              {t('budget.inUnit', { name, unit })}
            </th>
          ))}
          <th scope="col">
            <span className="hidden">{t('common.explain')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ source, previous, flowCount, expected, stated, difference, definition }) => (
          <tr key={source.fact}>
            <th scope="row">
              {previous === null ? null : <SourceMark source={previous} />} – <SourceMark source={source} />
            </th>
            <td className="numeric tabular">{formatInteger(flowCount, locale)}</td>
            {[expected, stated, difference].map((amount, i) => (
              <td key={['expected', 'stated', 'difference'][i]} className="numeric">
                <Money amount={amount} />
              </td>
            ))}
            <td>
              <Explain definition={definition} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
