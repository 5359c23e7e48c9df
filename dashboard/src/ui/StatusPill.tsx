import { useTranslation } from 'react-i18next'
import type { MotionStatus } from '../search.js'
import { Icon, type IconName } from './Icon.js'

const looks: Readonly<Record<MotionStatus, readonly [tone: string, icon: IconName]>> = {
  OPEN: ['info', 'clock'],
  APPROVED: ['good', 'check'],
  EXECUTED: ['good', 'check'],
  DISAPPROVED: ['bad', 'cross'],
  FAILED: ['bad', 'warning'],
  KILLED: ['quiet', 'stop'],
  CLOSED: ['quiet', 'minus'],
}

export function StatusPill({ status }: { readonly status: MotionStatus }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`motion.statusName.${status}`)}
    </span>
  )
}
