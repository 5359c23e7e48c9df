import { type ChannelKind as Kind, removeChannel, replaceSigningKey, saveChannel, switchChannel, testChannel } from '@secretariat/db'
import { messageLocales, type Severity } from '@secretariat/shared/alert'
import { builder } from '../../builder.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { refusal } from '../base/require-role.js'
import { AlertSeverity } from '../incident/enums.js'
import { mending } from '../incident/state.js'
import { type ChannelRow, findChannels } from './channels.js'
import { SecretInput, SettingsInput } from './inputs.js'
import { numberOf } from './key.js'
import { ChannelKind, ChannelRef, SigningKeyRef } from './schema.js'

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
      secret: t.field({ type: SecretInput, description: 'The rest; the parts it has are kept where none is given.' }),
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

mutation('switchChannel', {
  description: 'Stops or starts sending through a channel; what waits meanwhile is sent once it is on again.',
  role: 'secretary',
  input: builder.inputRef<{ channel: string; enabled: boolean }>('SwitchChannelInput').implement({
    description: 'Which one, and whether anything is sent through it.',
    fields: (t) => ({
      channel: t.string({ required: true, description: 'Key of the channel.' }),
      enabled: t.boolean({ required: true, description: 'Whether anything is sent through it.' }),
    }),
  }),
  result: ChannelRef,
  async run({ channel, enabled }, change) {
    const id = numberOf(channel, 'channel')
    await mending(() => switchChannel(change.db, id, enabled))
    await change.audit(enabled ? 'channel.turned-on' : 'channel.turned-off', channel)
    return await requireChannel(change, id)
  },
})

mutation('replaceSigningKey', {
  description: 'Signs what a webhook is posted with a new key from now on. The key is in this answer and nowhere else.',
  role: 'secretary',
  input: channelInput('ReplaceSigningKeyInput', 'Which one.'),
  result: SigningKeyRef,
  async run({ channel }, change) {
    const { vault } = change.context
    if (vault === undefined) throw refusal('FORBIDDEN', 403, 'This installation keeps no secrets of channels')
    const id = numberOf(channel, 'channel')
    const signingKey = await mending(() => replaceSigningKey(change.db, vault, id))
    await change.audit('channel.key-replaced', channel)
    return { channel: await requireChannel(change, id), signingKey }
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

/** What was given: a field that is left out and one that is null are the same. */
function present(given: object | null | undefined): object {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value != null))
}

async function requireChannel({ db }: Change, id: number): Promise<ChannelRow> {
  const found = (await findChannels(db)).find((each) => each.id === id)
  if (found === undefined) throw new Mistake('NOT_FOUND', 'channel', `There is no channel ${id}`)
  return found
}
