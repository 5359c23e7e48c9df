import type { Outcome } from '@secretariat/db'
import { z } from 'zod'
import { partsOf, plainText, units } from '../plain-text.js'
import type { Wire } from '../wire.js'
import { parseAnswer } from './answer.js'
import { outcomeOf, type Parcel, sendParts, type TargetOf } from './channel.js'

const LONGEST = 2000

const answerSchema = z.object({ id: z.string().optional(), retry_after: z.number().optional(), message: z.string().optional() })
const escaped = (text: string): string => text.replace(/[\\*_~`|>#[\]-]/g, '\\$&')

/** With wait=true the answer comes once the message is there. Nobody is mentioned, whatever a name looks like. */
export function sendDiscord({ secret }: TargetOf<'discord'>, { message }: Parcel, wire: Wire): Promise<Outcome> {
  const url = new URL(secret.url)
  url.searchParams.set('wait', 'true')
  // An escaped address would not be one any more.
  const text = [escaped(plainText({ ...message, url: null })), ...(message.url === null ? [] : [`<${message.url}>`])].join('\n')
  return sendParts(partsOf(text, LONGEST, units), async (content) => {
    const answer = await wire.post(url.href, JSON.stringify({ content, allowed_mentions: { parse: [] } }))
    const said = parseAnswer(answerSchema, answer.text)
    const afterMs = said?.retry_after === undefined ? answer.afterMs : said.retry_after * 1000
    const outcome = outcomeOf({ ...answer, afterMs }, said?.message)
    return outcome.as === 'sent' ? { ...outcome, providerId: said?.id ?? null } : outcome
  })
}
