import { useSearch } from '@tanstack/react-router'
import { formatDateTime, formatTick } from '../format/time.js'
import type { Zone } from '../format/zone.js'
import { useLocale } from '../i18n/i18n.js'
import { useHabit } from './Habit.js'
import { currentZone, writtenZones } from './zone.js'

/** The zone of this part of the page: the reader's choice, else that of the chain. */
export function useZone(): Zone {
  const habit = useHabit()
  const choice = currentZone(useSearch({ from: '__root__' }).zone)
  return choice === 'chain' ? habit : choice
}

/** Times as words, in the reader's language and zone. */
export function useTimes() {
  const locale = useLocale()
  const [zone, habit] = [useZone(), useHabit()]
  return {
    date: (time: number) => formatDateTime(time, locale, zone),
    tick: (time: number, spanMs: number) => formatTick(time, spanMs, locale, zone),
    /** The same moment in every zone that matters, a line each. */
    exact: (time: number) =>
      writtenZones(zone, habit)
        .map((one) => formatDateTime(time, locale, one))
        .join('\n'),
  }
}
