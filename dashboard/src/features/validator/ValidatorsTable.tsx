import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatInteger, formatRate, formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import { Money } from '../../ui/Money.js'
import { formatMissed } from './format-missed.js'
import { SessionStrip } from './SessionStrip.js'
import { SortLink } from './SortLink.js'
import type { ValidatorRow } from './shapes.js'
import { StandingTag, ValidatorName } from './ValidatorName.js'

interface Props {
  readonly validators: readonly ValidatorRow[]
  readonly newest: number | undefined
}

export function ValidatorsTable({ validators, newest }: Props) {
  const { t } = useTranslation()
  const { sort = 'missed' } = useSearch({ from: '/validators' })
  return (
    <table className="table cards-on-phone validators">
      <caption className="hidden">{t('validator.caption', { sort: t(`validator.${sort}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('validator.validator')}</th>
          <th scope="col">{t('validator.standing')}</th>
          <SortLink label={t('validator.missed')} sort="missed" />
          <SortLink label={t('validator.share')} sort="share" />
          <th scope="col">{t('validator.strip')}</th>
          <SortLink label={t('validator.offline')} sort="offline" />
          <SortLink label={t('validator.eras')} sort="eras" />
          <th scope="col" className="numeric">
            {t('validator.commission')}
          </th>
          <th scope="col" className="numeric">
            {t('validator.stake', { symbol: validators.find(({ terms }) => terms.stake !== null)?.terms.stake?.symbol ?? '' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {validators.map((validator) => (
          <Row key={validator.key} validator={validator} newest={newest} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ validator, newest }: { readonly validator: ValidatorRow; readonly newest: number | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { blocks, terms, standing, sessions } = validator
  return (
    <tr id={`v-${validator.account.id}`}>
      <th scope="row" className="cell-validator">
        <ValidatorName validator={validator} />
      </th>
      <td className="cell-standing">
        <StandingTag standing={standing} />
      </td>
      <td className="numeric tabular cell-missed" data-label={t('validator.missed')}>
        {blocks.missed === null ? '—' : formatMissed(blocks.missed, locale)}
      </td>
      <td className="numeric tabular cell-share" data-label={t('validator.share')}>
        <Made validator={validator} />
      </td>
      <td className="cell-strip">
        <SessionStrip sessions={sessions} newest={newest} />
      </td>
      <td className="numeric tabular cell-offline" data-label={t('validator.offline')}>
        {formatInteger(blocks.offlineSessions, locale)}
      </td>
      <td className="numeric tabular cell-eras">{formatInteger(blocks.eras, locale)}</td>
      <td className="numeric tabular cell-commission">{terms.commission === null ? '—' : formatShare(terms.commission, locale)}</td>
      <td className="numeric cell-stake">
        <Money amount={terms.stake} />
      </td>
    </tr>
  )
}

/** The share, the two numbers behind it, and the sessions that could not be measured. */
function Made({ validator: { blocks } }: { readonly validator: ValidatorRow }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { share, authored, expected, sessions } = blocks
  const unmeasured = sessions.total - sessions.known
  return (
    <>
      {share === null ? '—' : formatShare(share, locale)}
      {authored === null || expected === null ? null : (
        <span className="small muted made">
          {formatInteger(authored, locale)}/{formatRate(expected, locale)}
        </span>
      )}
      {unmeasured === 0 ? null : <span className="small muted made">{t('validator.unmeasured', { count: unmeasured })}</span>}
    </>
  )
}
