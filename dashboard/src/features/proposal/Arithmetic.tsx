import { useTranslation } from 'react-i18next'
import { formatShare } from '../../format/number.js'
import { useLocale } from '../../i18n/i18n.js'
import type { Proposal } from './proposal.graphql.js'
import { castOf, type Tally } from './shapes.js'

/** What the numbers above mean, in sentences: a motion needs so many votes. */
export function MotionArithmetic({ proposal: { status, tally } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { ayes, nays, threshold, eligible } = tally
  return (
    <p className="muted sentences">
      {threshold === null ? null : (
        <span>{t(status === 'OPEN' ? 'detail.arithmetic' : 'detail.arithmeticDecided', { ayes, nays, threshold })}</span>
      )}
      <span>{eligible === null ? t('detail.eligibleUnknown') : t('detail.eligible', { count: eligible })}</span>
    </p>
  )
}

/** A proposal needs a share of the seats to vote, and a share of the votes in favour. */
export function ProposalArithmetic({ tally }: { readonly tally: Tally }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { ayes, eligible } = tally
  const cast = castOf(tally)
  return (
    <>
      <p className="sentences">
        {eligible === null ? <span>{t('proposal.councilUnknown')}</span> : null}
        {eligible === null || eligible === 0 ? null : (
          <span>{t('proposal.castOf', { cast, seats: eligible, share: formatShare(cast / eligible, locale) })}</span>
        )}
        <span>{cast === 0 ? t('proposal.nobodyYet') : t('proposal.ayesOf', { ayes, cast, share: formatShare(ayes / cast, locale) })}</span>
      </p>
      <p className="muted small">{t('proposal.policyUnknown')}</p>
    </>
  )
}
