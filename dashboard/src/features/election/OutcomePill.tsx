import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { Outcome } from './search.js'

const looks: Readonly<Record<Outcome, readonly [tone: string, icon: IconName]>> = {
  RUNNING: ['info', 'clock'],
  FAILED: ['bad', 'warning'],
  ELECTED: ['good', 'check'],
}

export function OutcomePill({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[outcome]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`election.outcomeName.${outcome}`)}
    </span>
  )
}
