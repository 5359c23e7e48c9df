import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.js'
import type { Severity, Stage } from './shapes.js'

const looks: Readonly<Record<Stage, readonly [tone: string, icon: IconName]>> = {
  SUSPECTED: ['warn', 'question'],
  CONFIRMED: ['bad', 'warning'],
  NOTIFIED: ['bad', 'warning'],
  ACKNOWLEDGED: ['info', 'clock'],
  RECOVERING: ['info', 'sync'],
  RESOLVED: ['good', 'check'],
  ANNOUNCED: ['good', 'check'],
}

/** How far an incident is, by mark, word and colour. */
export function StagePill({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation()
  const [tone, icon] = looks[stage]
  return (
    <span className="pill" data-tone={tone}>
      <Icon name={icon} />
      {t(`incident.stage.${stage}`)}
    </span>
  )
}

const tones: Readonly<Record<Severity, string>> = { INFO: 'tag', WARNING: 'tag warn', CRITICAL: 'tag bad' }

export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation()
  return <span className={tones[severity]}>{t(`incident.severity.${severity}`)}</span>
}
