import type { Outcome } from '@secretariat/db'
import { partsOf, plainText, units } from '../plain-text.js'
import type { Wire } from '../wire.js'
import { outcomeOf, type Parcel, sendParts, type TargetOf } from './channel.js'

const LONGEST = 3000

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)

/** Slack says `ok` in so many letters; its refusals are words like `invalid_token`. */
export function sendSlack({ secret }: TargetOf<'slack'>, { message }: Parcel, wire: Wire): Promise<Outcome> {
  return sendParts(partsOf(escaped(plainText(message)), LONGEST, units), async (text) => {
    const answer = await wire.post(secret.url, JSON.stringify({ text, mrkdwn: false, unfurl_links: false }))
    const said = answer.text.trim()
    const outcome = outcomeOf(answer, /^[a-z_]{1,60}$/.test(said) ? said : '')
    if (outcome.as !== 'sent' || said === 'ok') return outcome
    return { as: 'retry', status: answer.status, problem: 'It answered 200, and no ok', doubtful: true }
  })
}
