import { useTranslation } from 'react-i18next'
import type { StreamState } from '../../graphql/event-line.js'

/** Whether what is shown moves by itself, or is asked for by the clock. */
export function LiveMark({ state }: { readonly state: StreamState }) {
  const { t } = useTranslation()
  return (
    <span className="live-mark" data-state={state} title={t(`live.hint.${state}`)}>
      {t(`live.${state}`)}
    </span>
  )
}
