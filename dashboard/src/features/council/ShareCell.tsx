import { useTranslation } from 'react-i18next'
import { formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'

interface Props {
  readonly voted: number
  readonly total: number
  readonly share: number | null
}

/** A share with its counts: "90.9 % (10/11)"; where there was nothing to vote on, no share is shown. */
export function ShareCell({ voted, total, share }: Props) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (share === null)
    return (
      <span className="muted" title={t('council.nothingToVote')}>
        —
      </span>
    )
  return (
    <span className="tabular nowrap">
      {formatShare(share, locale)}{' '}
      <span className="muted small">
        ({voted}/{total})
      </span>
    </span>
  )
}
