import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { Stage } from './search.js'

const looks: Readonly<Record<Stage, readonly [tone: string, icon: IconName]>> = {
  PENDING: ['info', 'clock'],
  PUBLICITY: ['info', 'clock'],
  PAYABLE: ['warn', 'clock'],
  REQUESTED: ['warn', 'question'],
  PAID: ['good', 'check'],
  REJECTED: ['bad', 'cross'],
  LAPSED: ['quiet', 'clock'],
  TURNED_DOWN: ['bad', 'stop'],
  CLOSED: ['quiet', 'minus'],
  UNKNOWN: ['quiet', 'question'],
}

/** What became of a motion, by colour, mark and word. */
export function StagePill({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[stage]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`fund.stageName.${stage}`)}
    </span>
  )
}
