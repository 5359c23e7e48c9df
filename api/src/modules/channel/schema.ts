import { channelKinds } from '@secretariat/db'
import { routesSchema, type Severity } from '@secretariat/shared/alert'
import { z } from 'zod'
import { builder } from '../../builder.js'
import { AlertSeverity } from '../incident/enums.js'
import { type ChannelRow, type Counts, findChannels, privateDb } from './channels.js'

const kindWords = {
  webhook: 'A program that takes JSON by POST.',
  telegram: 'A chat of Telegram.',
  discord: 'A channel of Discord.',
  slack: 'A channel of Slack.',
  email: 'Mail.',
  wecom: 'A group robot of WeCom.',
  manual: 'A person, who posts what is ready to copy.',
} as const satisfies Record<(typeof channelKinds)[number], string>

export const ChannelKind = builder.enumType('ChannelKind', {
  description: 'What a channel leads to.',
  values: Object.fromEntries(channelKinds.map((value) => [value.toUpperCase(), { value, description: kindWords[value] }])),
})

interface RouteRow {
  readonly chain: string | null
  readonly rule: string | null
  readonly severity: Severity
  readonly level: number
}

const ChannelRoute = builder.objectRef<RouteRow>('ChannelRoute').implement({
  description: 'What a channel hears of.',
  fields: (t) => ({
    chain: t.exposeString('chain', { nullable: true, description: 'Key of the chain; null for all.' }),
    rule: t.exposeString('rule', { nullable: true, description: 'Id of the rule; null for all.' }),
    severity: t.expose('severity', { type: AlertSeverity, description: 'The mildest it is told of.' }),
    level: t.exposeInt('level', { description: 'Its rung of the ladder: 0 is told first, higher ones while nobody has it in hand.' }),
  }),
})

const settingsSchema = z.object({
  body: z.string().optional(),
  chat: z.string().optional(),
  api: z.string().optional(),
  from: z.string().optional(),
  to: z.array(z.string()).optional(),
  host: z.string().optional(),
  port: z.number().optional(),
  secure: z.boolean().optional(),
  user: z.string().optional(),
  place: z.string().optional(),
  url: z.string().optional(),
})
type Settings = z.infer<typeof settingsSchema>

const ChannelSettings = builder.objectRef<Settings>('ChannelSettings').implement({
  description: 'What may be seen of how a channel is reached; which of them there are depends on its kind.',
  fields: (t) => ({
    body: t.exposeString('body', { nullable: true, description: 'Webhook: form of the JSON, `message` or `alertmanager`.' }),
    chat: t.exposeString('chat', { nullable: true, description: 'Telegram: the chat.' }),
    api: t.exposeString('api', { nullable: true, description: 'Telegram: its server.' }),
    from: t.exposeString('from', { nullable: true, description: 'Mail: who sends.' }),
    to: t.stringList({ nullable: true, description: 'Mail: who receives.', resolve: ({ to }) => to ?? null }),
    host: t.exposeString('host', { nullable: true, description: 'Mail: the server.' }),
    port: t.exposeInt('port', { nullable: true, description: 'Mail: its port.' }),
    secure: t.exposeBoolean('secure', { nullable: true, description: 'Mail: TLS from the first byte.' }),
    user: t.exposeString('user', { nullable: true, description: 'Mail: who signs in.' }),
    place: t.exposeString('place', { nullable: true, description: 'By hand: where to post.' }),
    url: t.exposeString('url', { nullable: true, description: 'By hand: the address of that.' }),
  }),
})

const DeliveryCounts = builder.objectRef<Counts>('DeliveryCounts').implement({
  description: 'How many messages of a channel stand how.',
  fields: (t) => ({
    waiting: t.exposeInt('waiting', { description: 'To be sent, or tried again.' }),
    sent: t.exposeInt('sent', { description: 'Taken by their receiver.' }),
    dead: t.exposeInt('dead', { description: 'Given up.' }),
    awaitingHuman: t.exposeInt('awaitingHuman', { description: 'To be posted by a person.' }),
    skipped: t.exposeInt('skipped', { description: 'Not sent any more.' }),
  }),
})

export const ChannelRef = builder.objectRef<ChannelRow>('Channel').implement({
  description: 'A way out for alerts. Its secret is encrypted, and nobody is shown it again.',
  fields: (t) => ({
    key: t.string({ description: 'Its number.', resolve: ({ id }) => String(id) }),
    name: t.exposeString('name', { description: 'What people call it.' }),
    kind: t.field({ type: ChannelKind, description: 'What it leads to.', resolve: ({ kind }) => kind }),
    settings: t.field({
      type: ChannelSettings,
      description: 'How it is reached, as far as that may be seen.',
      resolve: ({ settings }) => settingsSchema.parse(settings),
    }),
    hasSecret: t.exposeBoolean('hasSecret', { description: 'Whether a secret is kept for it.' }),
    locales: t.stringList({ description: 'Languages of its messages: en, zh-CN.', resolve: ({ locales }) => [...locales] }),
    routes: t.field({
      type: [ChannelRoute],
      description: 'What it hears of: whatever one of them lets through.',
      resolve: ({ routes }) => routesSchema.parse(routes),
    }),
    enabled: t.exposeBoolean('enabled', { description: 'Whether anything is sent through it.' }),
    problem: t.exposeString('problem', { nullable: true, description: 'What is wrong with it; null where nothing is.' }),
    problemAt: t.expose('problemAt', { type: 'DateTime', nullable: true, description: 'Since when.' }),
    heldUntil: t.expose('heldUntil', { type: 'DateTime', nullable: true, description: 'Until when its receiver asked us to wait.' }),
    counts: t.expose('counts', { type: DeliveryCounts, description: 'What became of its messages.' }),
    lastSentAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When one was taken last; null where none was.',
      resolve: ({ counts }) => counts.lastSentAt,
    }),
    createdBy: t.exposeString('createdBy', { description: 'Who made it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was changed last.' }),
  }),
})

export const SigningKeyRef = builder
  .objectRef<{ readonly channel: ChannelRow; readonly signingKey: string }>('ChannelSigningKey')
  .implement({
    description: 'A new key of a webhook; nobody is shown it again.',
    fields: (t) => ({
      channel: t.field({ type: ChannelRef, description: 'The channel.', resolve: ({ channel }) => channel }),
      signingKey: t.exposeString('signingKey', { description: 'What is posted is signed with it, as standard-webhooks say.' }),
    }),
  })

builder.queryField('channels', (t) =>
  t.field({
    type: [ChannelRef],
    description: 'Ways out for alerts, by name; needs the role operator.',
    resolve: async (_, __, context) => await findChannels(privateDb(context).db),
  }),
)
