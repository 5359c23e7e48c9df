import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatOffset } from '../format/time.js'
import { serverNow } from './clock.js'
import { currentZone, type ZoneChoice, zoneChoices } from './zone.js'

/** In which zone times are written: each chain in its own, or all in one. */
export function ZoneSwitch() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const current = currentZone(useSearch({ from: '__root__' }).zone)
  const words = (choice: ZoneChoice) =>
    choice === 'chain' ? t('zone.chain') : t(`zone.${choice}`, { offset: formatOffset(serverNow(), choice) })
  const choose = (asked: string) => {
    const zone = zoneChoices.find((choice) => choice === asked)
    void navigate({ to: '.', search: (before) => ({ ...before, zone }), replace: true })
  }
  return (
    <select className="select zone" aria-label={t('zone.label')} value={current} onChange={(event) => choose(event.target.value)}>
      {zoneChoices.map((choice) => (
        <option key={choice} value={choice}>
          {words(choice)}
        </option>
      ))}
    </select>
  )
}
