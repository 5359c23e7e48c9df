import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger, formatRate } from '../../format/number.js'
import { leafing } from '../../graphql/client.js'
import { useLocale } from '../../i18n/i18n.js'
import { Money } from '../../ui/Money.js'
import { AnyTermName } from './AnyTermName.js'
import { type ValidatorTerm, validatorTermsOperation } from './history.graphql.js'
import { termsQuery } from './query-of.js'
import { TermsFrame } from './TermsFrame.js'

/** Who made blocks in each term, for how much, and behind what stakes. */
export function ValidatorsCard({ chain }: { readonly chain: string | undefined }) {
  const { t } = useTranslation()
  const query = useQuery(leafing(validatorTermsOperation, termsQuery(chain, useSearch({ from: '/history' }))))
  const heads = ['activeOpening', 'activeClosing', 'rewards', 'stakeOpening', 'stakeClosing', 'blockTime', 'impliedApr'] as const
  return (
    <TermsFrame title={t('history.view.validators')} chain={chain} query={query}>
      {(terms) => (
        <table className="table compact stack-on-phone">
          <caption className="hidden">{t('history.validatorsCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('history.term')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="numeric">
                  {t(`history.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <ValidatorsLine key={term.key} term={term} />
            ))}
          </tbody>
        </table>
      )}
    </TermsFrame>
  )
}

function ValidatorsLine({ term }: { readonly term: ValidatorTerm }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const made = term.validators
  const figure = (value: number | null | undefined, say: (value: number) => string) =>
    value == null ? <span className="muted">—</span> : say(value)
  return (
    <tr>
      <th scope="row">
        <AnyTermName term={term} />
      </th>
      {(['activeOpening', 'activeClosing'] as const).map((part) => (
        <td key={part} className="numeric tabular" data-label={t(`history.${part}`)}>
          {figure(made?.[part], (value) => formatInteger(value, locale))}
        </td>
      ))}
      {(['rewards', 'stakeOpening', 'stakeClosing'] as const).map((part) => (
        <td key={part} className="numeric" data-label={t(`history.${part}`)}>
          <Money amount={made?.[part] ?? null} unit />
        </td>
      ))}
      <td className="numeric tabular" data-label={t('history.blockTime')}>
        {figure(made?.blockTime, (value) => t('history.seconds', { seconds: value.toFixed(2) }))}
      </td>
      <td className="numeric tabular" data-label={t('history.impliedApr')}>
        {figure(made?.impliedApr, (value) => `${formatRate(value, locale)} %`)}
      </td>
    </tr>
  )
}
