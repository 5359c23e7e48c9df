import { textOf } from '../kpi/read-form.js'
import type { SilenceInput } from './silence.graphql.js'

/** How long a silence may last, in hours; 30 days at most. */
export const hours = [1, 2, 6, 12, 24, 72, 168, 720] as const

const hourMs = 3_600_000

/** What is silenced from when until when; from now on where the form names no beginning. */
export function silenceOf(form: FormData, now: number): SilenceInput {
  const [rule, subject, from] = [textOf(form, 'rule'), textOf(form, 'subject'), Date.parse(textOf(form, 'from'))]
  const begins = Number.isNaN(from) ? now : from
  return {
    chain: textOf(form, 'chain'),
    ...(rule === '' ? {} : { rule }),
    ...(subject === '' ? {} : { subject }),
    ...(Number.isNaN(from) ? {} : { from: new Date(from).toISOString() }),
    until: new Date(begins + Number(textOf(form, 'hours')) * hourMs).toISOString(),
    reason: textOf(form, 'reason'),
    breaksThrough: form.has('breaksThrough'),
    untilRecovered: form.has('untilRecovered'),
  }
}
