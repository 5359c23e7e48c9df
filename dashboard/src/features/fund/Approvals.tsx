import { useTranslation } from 'react-i18next'
import type { Motion } from './shapes.js'

/** How many are for a motion of how many it needs, and how many are against it. */
export function Approvals({
  motion: { approvals, objections, needed },
}: {
  readonly motion: Pick<Motion, 'approvals' | 'objections' | 'needed'>
}) {
  const { t } = useTranslation()
  return (
    <span className="tabular nowrap">
      {needed === null ? t('fund.approvalsOnly', { approvals }) : t('fund.approvalsOf', { approvals, needed })}
      {objections === 0 ? null : <span className="muted"> · {t('fund.against', { objections })}</span>}
    </span>
  )
}
