import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { ProducerState, Standing } from './search.js'

const looks: Readonly<Record<ProducerState, readonly [tone: string, icon: IconName]>> = {
  OK: ['good', 'check'],
  SUSPECTED: ['warn', 'question'],
  OFFLINE: ['bad', 'stop'],
  PUNISHABLE: ['bad', 'warning'],
  RECOVERING: ['info', 'sync'],
  UNKNOWN: ['quiet', 'question'],
}

interface Props {
  /** Null for those who have no slots now. */
  readonly state: ProducerState | null
  readonly standing: Standing
}

/** How a producer does, by colour, mark and word; of one without slots only where it stands. */
export function StatePill({ state, standing }: Props) {
  const { t } = useTranslation()
  if (state === null) {
    return (
      <span className="pill" data-tone="quiet">
        <Icon name="minus" />
        {t(`producer.standingName.${standing}`)}
      </span>
    )
  }
  const [tone, icon] = looks[state]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`producer.stateName.${state}`)}
    </span>
  )
}
