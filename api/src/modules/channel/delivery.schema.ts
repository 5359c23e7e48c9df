import { type MessageReason, messageReasons } from '@secretariat/shared/alert'
import { z } from 'zod'
import { builder } from '../../builder.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Incident } from '../incident/schema.js'
import { privateDb } from './channels.js'
import { type AttemptRow, countDeliveries, type DeliveryRow, deliveryList, findDeliveries } from './deliveries.js'
import { ChannelRef } from './schema.js'
import { DeliveryState, DeliveryWhereInput } from './where.js'

const reasonWords = {
  first: 'It is new.',
  'new-in-group': 'It joined others of its rule that go on.',
  worsened: 'It became worse.',
  'partially-resolved': 'Some are over, others go on.',
  resolved: 'It is over.',
  repeat: 'It still goes on.',
  flapping: 'It comes and goes.',
  escalated: 'Nobody took it in hand.',
  acknowledged: 'Somebody took it in hand.',
  support: 'Others are asked to help.',
  'self-test': 'Somebody tried the channel.',
  reminder: 'A reminder.',
} as const satisfies Record<MessageReason, string>

const Reason = builder.enumType('MessageReason', {
  description: 'Why a message is sent.',
  values: Object.fromEntries(
    messageReasons.map((value) => [value.toUpperCase().replaceAll('-', '_'), { value, description: reasonWords[value] }]),
  ),
})

const Attempt = builder.objectRef<AttemptRow>('DeliveryAttempt').implement({
  description: 'A try to send a message.',
  fields: (t) => ({
    attempt: t.exposeInt('attempt', { description: 'Its number, from 1.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    milliseconds: t.exposeInt('milliseconds', { description: 'How long it took.' }),
    status: t.exposeInt('status', { nullable: true, description: 'Status of the answer; null where there was none.' }),
    problem: t.exposeString('problem', { nullable: true, description: 'What went wrong; null where nothing did.' }),
  }),
})

const messageSchema = z.object({ title: z.string(), lines: z.array(z.string()), url: z.string().nullable() })
const told = ({ message }: DeliveryRow) => messageSchema.parse(message)

export const Delivery = builder.objectRef<DeliveryRow>('Delivery').implement({
  description: 'A message to a channel, in one language.',
  fields: (t) => ({
    key: t.string({ description: 'Its number.', resolve: ({ id }) => String(id) }),
    channel: t.string({ description: 'Key of the channel.', resolve: ({ channel }) => String(channel) }),
    channelName: t.exposeString('channelName', { description: 'What people call it.' }),
    chain: t.exposeString('chain', { description: 'Key of the chain; `self-test` where somebody tried the channel.' }),
    rule: t.exposeString('rule', { description: 'Id of the rule it speaks of.' }),
    incident: t.field({
      type: Incident,
      nullable: true,
      description: 'The first incident it tells of; null where it tells of none.',
      resolve: async ({ incident }, _, { load }) => (incident === null ? null : ((await load.incident.load(incident)) ?? null)),
    }),
    reason: t.field({
      type: Reason,
      nullable: true,
      description: 'Why it is sent; null for a reason that this version does not know.',
      resolve: ({ reason }) => messageReasons.find((each) => each === reason) ?? null,
    }),
    locale: t.exposeString('locale', { description: 'Its language: en, zh-CN.' }),
    idempotencyKey: t.exposeString('key', { description: 'Its receiver may see it twice, never under two of these.' }),
  }),
})

builder.objectFields(Delivery, (t) => ({
  title: t.string({ description: 'Its first line.', resolve: (row) => told(row).title }),
  lines: t.stringList({ description: 'Its other lines.', resolve: (row) => told(row).lines }),
  text: t.string({
    description: 'All of it, ready to copy.',
    resolve: (row) =>
      ((message) => [message.title, ...message.lines, ...(message.url === null ? [] : [message.url])])(told(row)).join('\n'),
  }),
  state: t.expose('state', { type: DeliveryState, description: 'How it stands.' }),
  doubtful: t.exposeBoolean('doubtful', { description: 'Whether it broke off under way, so that it may have arrived.' }),
  attempts: t.exposeInt('attempts', { description: 'How often it was tried.' }),
  log: t.field({ type: [Attempt], description: 'Each of these.', resolve: ({ log }) => [...log] }),
  nextAttemptAt: t.expose('nextAttemptAt', { type: 'DateTime', description: 'When it is tried again, where it is.' }),
  problem: t.exposeString('problem', { nullable: true, description: 'Why it was not sent; null where nothing is wrong.' }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
  sentAt: t.expose('sentAt', { type: 'DateTime', nullable: true, description: 'When it was taken, or posted; null where it was not.' }),
  remindedAt: t.expose('remindedAt', { type: 'DateTime', nullable: true, description: 'When somebody was asked again to post it.' }),
  postedBy: t.exposeString('postedBy', { nullable: true, description: 'Who posted it by hand.' }),
  postedUrl: t.exposeString('postedUrl', { nullable: true, description: 'Where.' }),
}))

builder.objectField(ChannelRef, 'lastTest', (t) =>
  t.field({
    type: [Delivery],
    description: 'What was sent when somebody tried it last, in each of its languages; empty where nobody did.',
    resolve: ({ lastTest }) => [...lastTest],
  }),
)

builder.queryField('deliveries', (t) =>
  t.connection(
    {
      type: Delivery,
      description: `Messages to channels, newest first; needs the role operator. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: { where: t.arg({ type: DeliveryWhereInput, description: 'Which messages.' }) },
      complexity: pageCost(rootPage),
      resolve: (_, { where, ...page }, context) => {
        const { db } = privateDb(context)
        const list = deliveryList(where)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findDeliveries(db, list, span),
          () => countDeliveries(db, list),
        )
      },
    },
    { name: 'DeliveryConnection' },
    { name: 'DeliveryEdge' },
  ),
)
