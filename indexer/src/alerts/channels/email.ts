import type { Outcome } from '@secretariat/db'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { type AllowedHosts, ForbiddenTarget, resolvePublic } from '../guard.js'
import { plainText } from '../plain-text.js'
import type { Parcel, TargetOf } from './channel.js'

const TIMEOUT_MS = 10_000
const failureSchema = z.object({ code: z.string().optional(), command: z.string().optional(), responseCode: z.int().optional() })

/** One mail per message; what follows in a group refers to the first, so that mail programs show them as one thread. */
export async function sendEmail(target: TargetOf<'email'>, { key, message }: Parcel, allowed: AllowedHosts): Promise<Outcome> {
  const { settings } = target
  const { from, to } = settings
  const domain = from.slice(from.indexOf('@') + 1)
  const thread = `<${[message.group.replaceAll(/[^\w.-]/g, '.'), ...message.incidents.slice(0, 1).map(({ id }) => id)].join('.')}@${domain}>`
  const host = await resolvePublic(settings.host, allowed).catch(unreached)
  if (typeof host !== 'string') return host
  const transport = transportOf(target, host)
  try {
    const { messageId } = await transport.sendMail({
      ...{ from, to, subject: message.title.slice(0, 250), text: plainText(message) },
      ...{ messageId: `<${key}@${domain}>`, references: thread, headers: { 'auto-submitted': 'auto-generated' } },
    })
    return { as: 'sent', status: 250, providerId: messageId }
  } catch (error) {
    return failureOf(error)
  } finally {
    transport.close()
  }
}

function transportOf({ settings: { host, port, secure, user }, secret }: TargetOf<'email'>, address: string) {
  return createTransport({
    ...{ host: address, port, secure, tls: { servername: host } },
    ...(user !== undefined && { auth: { user, pass: secret.password ?? '' } }),
    ...{ connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
  })
}

function unreached(error: unknown): Outcome {
  if (error instanceof ForbiddenTarget) throw error
  return { as: 'retry', status: null, problem: 'The mail server has no address', doubtful: false }
}

/** Codes of 5xx are final by the book of SMTP, those of 4xx pass. The words of the server are not kept: they may repeat addresses. */
function failureOf(error: unknown): Outcome {
  const { code = 'unknown', command, responseCode = null } = failureSchema.safeParse(error).data ?? {}
  const problem = responseCode === null ? `The mail server could not be used (${code})` : `The mail server answered ${responseCode}`
  if ((responseCode !== null && responseCode >= 500) || code === 'EAUTH') return { as: 'dead', status: responseCode, problem }
  return { as: 'retry', status: responseCode, problem, doubtful: command === 'DATA' }
}
