import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { ReadingState } from './alert-rule.graphql.js'

const looks: Readonly<Record<ReadingState, readonly [tone: string, icon: IconName]>> = {
  FIRING: ['bad', 'warning'],
  RECOVERING: ['info', 'sync'],
  PENDING: ['warn', 'clock'],
  NO_DATA: ['idle', 'question'],
  OK: ['good', 'check'],
  OFF: ['idle', 'clock'],
}

/** How a subject stands under a rule, by mark, word and colour; with how many they are, where several stand alike. */
export function ReadingStatePill({ state, count }: { readonly state: ReadingState; readonly count?: number }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[state]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`alertRule.state.${state}`)}
      {count === undefined ? null : <b className="tabular">{count}</b>}
    </span>
  )
}
