import type { Outcome } from '@secretariat/db'
import { z } from 'zod'
import { bytes, partsOf, plainText } from '../plain-text.js'
import type { Answer, Wire } from '../wire.js'
import { parseAnswer } from './answer.js'
import { outcomeOf, type Parcel, sendParts, type TargetOf } from './channel.js'

const LONGEST_BYTES = 2048
const TOO_MANY = 45009
const MINUTE_MS = 60_000
/** The key of the robot is wrong, or the robot is gone: another attempt would end the same. */
const final = new Set([93000, 40008, 40058])

const answerSchema = z.object({ errcode: z.int(), errmsg: z.string().max(500).optional() })

/** A robot of a WeCom group. It answers 200 to what it refuses too: only an errcode of 0 is a success. */
export function sendWecom({ secret }: TargetOf<'wecom'>, { message }: Parcel, wire: Wire): Promise<Outcome> {
  return sendParts(partsOf(plainText(message), LONGEST_BYTES, bytes), async (content) => {
    const answer = await wire.post(secret.url, JSON.stringify({ msgtype: 'text', text: { content } }))
    const outcome = outcomeOf(answer)
    return outcome.as === 'sent' ? meaning(answer) : outcome
  })
}

function meaning({ status, text }: Answer): Outcome {
  const said = parseAnswer(answerSchema, text)
  if (said === undefined) return { as: 'retry', status, problem: 'It answered 200, and no errcode', doubtful: true }
  if (said.errcode === 0) return { as: 'sent', status, providerId: null }
  const problem = `It answered errcode ${said.errcode}${said.errmsg === undefined ? '' : `: ${said.errmsg}`}`
  if (final.has(said.errcode)) return { as: 'dead', status, problem }
  return { as: 'retry', status, problem, doubtful: false, ...(said.errcode === TOO_MANY && { afterMs: MINUTE_MS }) }
}
