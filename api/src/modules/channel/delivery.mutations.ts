import { replayDead, tickPosted } from '@secretariat/db'
import { builder } from '../../builder.js'
import { type Change, Mistake, mutation } from '../base/mutation.js'
import { mending } from '../incident/state.js'
import { type DeliveryRow, findDelivery } from './deliveries.js'
import { Delivery } from './delivery.schema.js'
import { numberOf } from './key.js'

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

async function requireDelivery({ db }: Change, id: number): Promise<DeliveryRow> {
  const found = await findDelivery(db, id)
  if (found === undefined) throw new Mistake('NOT_FOUND', 'delivery', `There is no message ${id}`)
  return found
}
