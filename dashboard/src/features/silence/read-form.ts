import { momentIn, type Zone } from '../../format/zone.js'
import { textOf } from '../kpi/read-form.js'
import type { SilenceInput } from './silence.graphql.js'

/** How long a silence may last, in hours; 30 days at most. */
export const hours = [1, 2, 6, 12, 24, 72, 168, 720] as const

const hourMs = 3_600_000

/** What is silenced from when until when, in the zone that the page shows; from now on where the form names no beginning. */
export function silenceOf(form: FormData, now: number, zone: Zone): SilenceInput {
  const [rule, subject, from] = [textOf(form, 'rule'), textOf(form, 'subject'), momentIn(textOf(form, 'from'), zone)]
  const begins = from ?? now
  return {
    chain: textOf(form, 'chain'),
    ...(rule === '' ? {} : { rule }),
    ...(subject === '' ? {} : { subject }),
    ...(from === undefined ? {} : { from: new Date(from).toISOString() }),
    until: new Date(begins + Number(textOf(form, 'hours')) * hourMs).toISOString(),
    reason: textOf(form, 'reason'),
    breaksThrough: form.has('breaksThrough'),
    untilRecovered: form.has('untilRecovered'),
  }
}
