import { momentIn, type Zone } from '../../format/zone.js'
import { textOf } from '../kpi/read-form.js'
import { announcements } from './shapes.js'

/** A time as the browser's field gives it, in the zone that the page shows; nothing where it is empty. */
export function momentOf<K extends string>(form: FormData, name: K, zone: Zone): { readonly [N in K]?: string } {
  const time = momentIn(textOf(form, name), zone)
  // Safety: the one key that is set is K.
  return (time === undefined ? {} : { [name]: new Date(time).toISOString() }) as { readonly [N in K]?: string }
}

/** What stands on the lines of a field, without empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Where the public was told what. */
export function announcementOf(form: FormData) {
  const url = textOf(form, 'url')
  return {
    what: announcements.find((one) => one === textOf(form, 'what')) ?? 'UP',
    lang: textOf(form, 'lang'),
    place: textOf(form, 'place'),
    ...(url === '' ? {} : { url }),
  }
}
