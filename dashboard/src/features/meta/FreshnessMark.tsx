import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { FreshnessState } from './freshness.js'

const icons: Readonly<Record<Exclude<FreshnessState, 'live'>, IconName>> = {
  lagging: 'clock',
  stale: 'warning',
  unknown: 'question',
  syncing: 'sync',
  stopped: 'stop',
  done: 'check',
}

/** State of a chain: sign, colour and word together. `detail` follows the word. */
export function FreshnessMark({ state, detail }: { readonly state: FreshnessState; readonly detail?: string | undefined }) {
  const { t } = useTranslation()
  const word = t(`fresh.state.${state}`)
  return (
    <span className="fresh" data-state={state}>
      {state === 'live' ? <span className="dot" aria-hidden="true" /> : <Icon name={icons[state]} />}
      <span>{detail === undefined ? word : t('fresh.age', { state: word, duration: detail })}</span>
    </span>
  )
}
