import { useTranslation } from 'react-i18next'
import type { Item } from './shapes.js'

/** What else is true of an incident, where it is: not final yet, comes and goes, held back. */
export function Flags({ incident }: { readonly incident: Item }) {
  const { t } = useTranslation()
  const { provisional, flapping, relapses, historical, silence, inhibitedBy, open } = incident
  const words = [
    ...(provisional && open ? [t('incident.flag.provisional')] : []),
    ...(flapping ? [t('incident.flag.flapping')] : []),
    ...(relapses > 0 ? [t('incident.flag.relapses', { count: relapses })] : []),
    ...(silence === null ? [] : [t('incident.flag.silenced')]),
    ...(inhibitedBy === null ? [] : [t('incident.flag.inhibited')]),
    ...(historical ? [t('incident.flag.historical')] : []),
  ]
  return words.map((word) => (
    <span key={word} className="tag">
      {word}
    </span>
  ))
}
