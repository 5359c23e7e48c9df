import { createHmac } from 'node:crypto'
import type { Outcome } from '@secretariat/db'
import { alertmanagerBody } from '../alertmanager.js'
import type { Wire } from '../wire.js'
import { outcomeOf, type Parcel, type TargetOf } from './channel.js'

/** Posts a message as JSON, signed as standard-webhooks ask: the id is the same at every attempt, so that a receiver can drop a second one. */
export async function sendWebhook({ settings, secret }: TargetOf<'webhook'>, { key, message, now }: Parcel, wire: Wire): Promise<Outcome> {
  const body = JSON.stringify(settings.body === 'alertmanager' ? alertmanagerBody(message) : message)
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signature = secret.key === undefined ? {} : { 'webhook-signature': `v1,${sign(secret.key, `${key}.${timestamp}.${body}`)}` }
  return outcomeOf(await wire.post(secret.url, body, { 'webhook-id': key, 'webhook-timestamp': timestamp, ...signature }))
}

/** Keys that begin with whsec_ are base64, as that standard writes them. */
function sign(key: string, content: string): string {
  const secret = key.startsWith('whsec_') ? Buffer.from(key.slice('whsec_'.length), 'base64') : Buffer.from(key)
  return createHmac('sha256', secret).update(content).digest('base64')
}
