import type { ChannelTarget, Outcome } from '@secretariat/db'
import { assertNever } from '@secretariat/shared'
import type { Means, Parcel } from './channels/channel.js'
import { sendDiscord } from './channels/discord.js'
import { sendEmail } from './channels/email.js'
import { sendSlack } from './channels/slack.js'
import { sendTelegram } from './channels/telegram.js'
import { sendWebhook } from './channels/webhook.js'
import { sendWecom } from './channels/wecom.js'
import { ForbiddenTarget } from './guard.js'
import { mask } from './mask.js'
import { Unanswered } from './wire.js'

/** Sends one message through one channel. What it answers holds no secret of the channel. */
export async function send(target: ChannelTarget, parcel: Parcel, means: Means): Promise<Outcome> {
  const outcome = await attempt(target, parcel, means).catch(failureOf)
  return 'problem' in outcome ? { ...outcome, problem: mask(outcome.problem, target.secret) } : outcome
}

function attempt(target: ChannelTarget, parcel: Parcel, means: Means): Promise<Outcome> {
  const { wire } = means
  switch (target.kind) {
    case 'webhook':
      return sendWebhook(target, parcel, wire)
    case 'telegram':
      return sendTelegram(target, parcel, wire)
    case 'discord':
      return sendDiscord(target, parcel, wire)
    case 'slack':
      return sendSlack(target, parcel, wire)
    case 'wecom':
      return sendWecom(target, parcel, wire)
    case 'email':
      return sendEmail(target, parcel, means)
    case 'manual':
      return Promise.resolve({ as: 'dead', status: null, problem: 'A person posts this; nothing sends it' })
    default:
      return assertNever(target)
  }
}

function failureOf(error: unknown): Outcome {
  if (error instanceof ForbiddenTarget) return { as: 'dead', status: null, problem: error.message }
  if (!(error instanceof Unanswered)) throw error
  const { message: problem, doubtful, isFinal } = error
  return isFinal ? { as: 'dead', status: null, problem } : { as: 'retry', status: null, problem, doubtful }
}
