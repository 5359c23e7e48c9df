import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { KpiStatus } from './kpi.graphql.js'

const looks: Readonly<Record<KpiStatus, readonly [tone: string, icon: IconName]>> = {
  MET: ['good', 'check'],
  ON_TRACK: ['info', 'clock'],
  AT_RISK: ['warn', 'warning'],
  NOT_STARTED: ['quiet', 'clock'],
  MISSED: ['bad', 'cross'],
  VOID: ['quiet', 'stop'],
  UNKNOWN: ['quiet', 'question'],
}

export function KpiPill({ status }: { readonly status: KpiStatus }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[status]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`kpi.state.${status}`)}
    </span>
  )
}
