import { isIP } from 'node:net'
import type { Outcome } from '@secretariat/db'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { ForbiddenTarget, resolvePublic } from '../guard.js'
import { plainText } from '../plain-text.js'
import type { Means, Parcel, TargetOf } from './channel.js'

const failureSchema = z.object({ code: z.string().optional(), syscall: z.string().optional(), responseCode: z.int().optional() })

/** One mail per message; what follows in a group refers to the first, so that mail programs show them as one thread. */
export async function sendEmail(target: TargetOf<'email'>, { key, message }: Parcel, { allowed, timeoutMs }: Means): Promise<Outcome> {
  const { settings } = target
  const { from, to } = settings
  const domain = from.slice(from.indexOf('@') + 1)
  const thread = `<${[message.group.replaceAll(/[^\w.-]/g, '.'), ...message.incidents.slice(0, 1).map(({ id }) => id)].join('.')}@${domain}>`
  const host = await resolvePublic(settings.host, allowed).catch(unreached)
  if (typeof host !== 'string') return host
  const transport = transportOf(target, host, timeoutMs)
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

function transportOf({ settings: { host, port, secure, user }, secret }: TargetOf<'email'>, address: string, timeoutMs: number) {
  return createTransport({
    ...{ host: address, port, secure, ...(isIP(host) === 0 && { tls: { servername: host } }) },
    // A password goes over a line that nobody can read, or not at all.
    ...(user !== undefined && { auth: { user, pass: secret.password ?? '' }, requireTLS: true }),
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs },
  })
}

function unreached(error: unknown): Outcome {
  if (error instanceof ForbiddenTarget) throw error
  return { as: 'retry', status: null, problem: 'The mail server has no address', doubtful: false }
}

/** Failures of what comes before a mail: names, encryption, who we are. A socket that fails may do so with the mail on its way. */
const beforeMail = new Set(['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH'])
const overMail = new Set<string | undefined>(['read', 'write'])

/**
 * Codes of 5xx are final by the book of SMTP, those of 4xx pass. Without a code the line broke, nobody can say at what: unless it never stood.
 * The words of the server are not kept: they may repeat addresses.
 */
function failureOf(error: unknown): Outcome {
  const { code = 'unknown', syscall, responseCode = null } = failureSchema.safeParse(error).data ?? {}
  if (responseCode === null) {
    const problem = `The mail server could not be used (${code})`
    return { as: 'retry', status: null, problem, doubtful: !beforeMail.has(code) && !(code === 'ESOCKET' && !overMail.has(syscall)) }
  }
  const problem = `The mail server answered ${responseCode}`
  if (responseCode >= 500) return { as: 'dead', status: responseCode, problem }
  return { as: 'retry', status: responseCode, problem, doubtful: false }
}
