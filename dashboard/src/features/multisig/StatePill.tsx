import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { MultisigState } from './shapes.js'

const looks: Readonly<Record<MultisigState, readonly [tone: string, icon: IconName]>> = {
  OPEN: ['info', 'clock'],
  READY: ['good', 'check'],
  EXECUTING: ['info', 'sync'],
  EXECUTED: ['good', 'check'],
  FAILED: ['bad', 'warning'],
  CANCELLED: ['quiet', 'minus'],
  EXPIRED: ['quiet', 'clock'],
  UNKNOWN: ['warn', 'question'],
}

export function StatePill({ state }: { readonly state: MultisigState }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[state]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`multisig.state.${state}`)}
    </span>
  )
}
