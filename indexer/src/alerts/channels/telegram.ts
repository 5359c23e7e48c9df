import type { Outcome } from '@secretariat/db'
import { z } from 'zod'
import { partsOf, plainText, units } from '../plain-text.js'
import type { Wire } from '../wire.js'
import { parseAnswer } from './answer.js'
import { outcomeOf, type Parcel, sendParts, type TargetOf } from './channel.js'

const LONGEST = 4096

const answerSchema = z.object({
  ok: z.boolean(),
  description: z.string().optional(),
  parameters: z.object({ retry_after: z.number().optional() }).optional(),
  result: z.object({ message_id: z.int() }).optional(),
})

/** Sends plain text: nothing in it can be taken for markup. */
export function sendTelegram({ settings, secret }: TargetOf<'telegram'>, { message }: Parcel, wire: Wire): Promise<Outcome> {
  const url = `${settings.api.replace(/\/$/, '')}/bot${secret.token}/sendMessage`
  return sendParts(partsOf(plainText(message), LONGEST, units), async (text) => {
    const body = { chat_id: settings.chat, text, link_preview_options: { is_disabled: true } }
    const answer = await wire.post(url, JSON.stringify(body))
    const said = parseAnswer(answerSchema, answer.text)
    const waitSeconds = said?.parameters?.retry_after
    const afterMs = waitSeconds === undefined ? answer.afterMs : waitSeconds * 1000
    const outcome = outcomeOf({ ...answer, afterMs }, said?.description)
    if (outcome.as !== 'sent') return outcome
    if (said?.ok !== true) return { as: 'retry', status: answer.status, problem: 'It answered 200, and no ok', doubtful: true }
    return { ...outcome, providerId: said.result === undefined ? null : String(said.result.message_id) }
  })
}
