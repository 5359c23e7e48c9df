import { type ChannelKind as Kind, removeChannel, replayDead, saveChannel, testChannel, tickPosted } from '@secretariat/db'
import { messageLocales, type Severity } from '@secretariat/shared/alert'
import { builder } from '../../builder.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { refusal } from '../base/require-role.js'
import { AlertSeverity } from '../incident/enums.js'
import { mending } from '../incident/state.js'
import { type ChannelRow, findChannels } from './channels.js'
import { type DeliveryRow, findDelivery } from './deliveries.js'
import { Delivery } from './delivery.schema.js'
import { SecretInput, SettingsInput } from './inputs.js'
import { ChannelKind, ChannelRef } from './schema.js'

interface RouteInput {
  chain?: string | null | undefined
  rule?: string | null | undefined
  severity: Severity
  level?: number | null | undefined
}

const RouteInputRef = builder.inputRef<RouteInput>('ChannelRouteInput').implement({
  description: 'What a channel shall hear of.',
  fields: (t) => ({
    chain: t.string({ description: 'Key of the chain; all, when absent.' }),
    rule: t.string({ description: 'Id of the rule; all, when absent.' }),
    severity: t.field({ type: AlertSeverity, required: true, description: 'The mildest it is told of.' }),
    level: t.int({ description: 'Its rung of the ladder; 0, which is told first, when absent.' }),
  }),
})

interface SaveChannel {
  key?: string | null | undefined
  name: string
  kind: Kind
  settings?: typeof SettingsInput.$inferInput | null | undefined
  secret?: typeof SecretInput.$inferInput | null | undefined
  locales: string[]
  routes: RouteInput[]
  enabled?: boolean | null | undefined
}

mutation('saveChannel', {
  description: 'Makes a channel or changes it. Its secret is encrypted and never shown again.',
  role: 'secretary',
  input: builder.inputRef<SaveChannel>('SaveChannelInput').implement({
    description: 'The channel as it shall be.',
    fields: (t) => ({
      key: t.string({ description: 'Key of the one to change; a new one, when absent.' }),
      name: t.string({ required: true, description: 'What people call it.' }),
      kind: t.field({ type: ChannelKind, required: true, description: 'What it leads to; it cannot be changed.' }),
      settings: t.field({ type: SettingsInput, description: 'How it is reached, as far as that may be seen.' }),
      secret: t.field({ type: SecretInput, description: 'The rest; the one it has is kept, when absent.' }),
      locales: t.stringList({ required: true, description: 'Languages of its messages: en, zh-CN.' }),
      routes: t.field({ type: [RouteInputRef], required: true, description: 'What it hears of.' }),
      enabled: t.boolean({ description: 'Whether anything is sent through it; true, when absent.' }),
    }),
  }),
  result: ChannelRef,
  async run({ key, settings, secret, locales, routes, enabled, ...rest }, change) {
    const { vault } = change.context
    if (vault === undefined) throw refusal('FORBIDDEN', 403, 'This installation keeps no secrets of channels')
    const draft = {
      ...{ ...rest, settings: present(settings), enabled: enabled ?? true },
      ...(key == null ? {} : { id: numberOf(key, 'key') }),
      ...(secret == null ? {} : { secret: present(secret) }),
      locales: messageLocales.filter((locale) => locales.includes(locale)),
      routes: routes.map(({ chain, rule, severity, level }) => ({ severity, chain: chain || null, rule: rule || null, level: level ?? 0 })),
    }
    const id = await mending(() => saveChannel(change.db, vault, draft, change.viewer.name))
    await change.audit('channel.saved', String(id))
    return await requireChannel(change, id)
  },
})

const channelInput = (name: string, description: string) =>
  builder.inputRef<{ channel: string }>(name).implement({
    description,
    fields: (t) => ({ channel: t.string({ required: true, description: 'Key of the channel.' }) }),
  })

mutation('removeChannel', {
  description: 'Ends a channel and forgets its secret; what was sent through it stays. Answers it as it was.',
  role: 'secretary',
  input: channelInput('RemoveChannelInput', 'Which one.'),
  result: ChannelRef,
  async run({ channel }, change) {
    const before = await requireChannel(change, numberOf(channel, 'channel'))
    await mending(() => removeChannel(change.db, before.id))
    await change.audit('channel.removed', channel)
    return { ...before, enabled: false, hasSecret: false }
  },
})

mutation('testChannel', {
  description: 'Sends a few words through a channel, in each of its languages; `deliveries` tells how that went.',
  role: 'operator',
  input: channelInput('TestChannelInput', 'Which one.'),
  result: ChannelRef,
  async run({ channel }, change) {
    const id = numberOf(channel, 'channel')
    await mending(() => testChannel(change.db, id, change.context.now))
    await change.audit('channel.tested', channel)
    return await requireChannel(change, id)
  },
})

mutation('tickPosted', {
  description: 'Says that a message that waited for a person is posted.',
  role: 'operator',
  input: builder.inputRef<{ delivery: string; url?: string | null | undefined }>('TickPostedInput').implement({
    description: 'Which one, and where.',
    fields: (t) => ({
      delivery: t.string({ required: true, description: 'Key of the message.' }),
      url: t.string({ description: 'Where it can be seen: http or https.' }),
    }),
  }),
  result: Delivery,
  async run({ delivery, url }, change) {
    if (url && !/^https?:\/\/\S{1,2000}$/.test(url)) throw new Mistake('INVALID', 'url', 'Not an address that begins with https://')
    const id = numberOf(delivery, 'delivery')
    await mending(() => tickPosted(change.db, id, change.viewer.name, url || null, change.context.now))
    await change.audit('message.posted', delivery)
    return await requireDelivery(change, id)
  },
})

mutation('replayDelivery', {
  description: 'Tries a message that was given up again.',
  role: 'operator',
  input: builder.inputRef<{ delivery: string }>('ReplayDeliveryInput').implement({
    description: 'Which one.',
    fields: (t) => ({ delivery: t.string({ required: true, description: 'Key of the message.' }) }),
  }),
  result: Delivery,
  async run({ delivery }, change) {
    const id = numberOf(delivery, 'delivery')
    await mending(() => replayDead(change.db, id, change.context.now))
    await change.audit('message.replayed', delivery)
    return await requireDelivery(change, id)
  },
})

/** What was given: a field that is left out and one that is null are the same. */
function present(given: object | null | undefined): object {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value != null))
}

function numberOf(key: string, field: string): number {
  if (/^[1-9]\d{0,14}$/.test(key)) return Number(key)
  throw new Mistake('NOT_FOUND', field, `There is no ${field} ${key.slice(0, 40)}`)
}

async function requireChannel({ db }: Change, id: number): Promise<ChannelRow> {
  const found = (await findChannels(db)).find((each) => each.id === id)
  if (found === undefined) throw new Mistake('NOT_FOUND', 'channel', `There is no channel ${id}`)
  return found
}

async function requireDelivery({ db }: Change, id: number): Promise<DeliveryRow> {
  const found = await findDelivery(db, id)
  if (found === undefined) throw new Mistake('NOT_FOUND', 'delivery', `There is no message ${id}`)
  return found
}
