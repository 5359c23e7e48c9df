import { useTranslation } from 'react-i18next'
import type { ProposalStatus } from '../graphql/proposal-status.js'
import { Icon, type IconName } from './Icon.js'

const looks: Readonly<Record<ProposalStatus, readonly [tone: string, icon: IconName]>> = {
  OPEN: ['info', 'clock'],
  PENDING_EXECUTION: ['info', 'clock'],
  PENDING_CONSTITUTIONALITY: ['info', 'clock'],
  APPROVED: ['good', 'check'],
  EXECUTED: ['good', 'check'],
  DISAPPROVED: ['bad', 'cross'],
  REJECTED: ['bad', 'cross'],
  SLASHED: ['bad', 'cross'],
  FAILED: ['bad', 'warning'],
  VETOED: ['bad', 'stop'],
  EXPIRED: ['quiet', 'clock'],
  CANCELED: ['quiet', 'minus'],
  CANCELED_BY_RUNTIME: ['quiet', 'minus'],
  KILLED: ['quiet', 'stop'],
  CLOSED: ['quiet', 'minus'],
}

export function StatusPill({ status }: { readonly status: ProposalStatus }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`motion.statusName.${status}`)}
    </span>
  )
}
