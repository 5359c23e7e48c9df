import { builder } from '../../builder.js'

export const DeliveryState = builder.enumType('DeliveryState', {
  description: 'How a message stands.',
  values: {
    PENDING: { value: 'pending', description: 'It waits for its turn.' },
    SENDING: { value: 'sending', description: 'It is under way.' },
    SENT: { value: 'sent', description: 'Its receiver took it, or a person posted it.' },
    RETRY: { value: 'retry', description: 'It failed, and is tried again.' },
    DEAD: { value: 'dead', description: 'It was given up.' },
    AWAITING_HUMAN: { value: 'awaiting-human', description: 'It waits for a person to post it.' },
    SKIPPED: { value: 'skipped', description: 'It is not sent any more.' },
  } as const,
})

const DeliveryStateFilter = builder.inputType('DeliveryStateFilter', {
  description: 'Condition on how a message stands.',
  fields: (t) => ({
    eq: t.field({ type: DeliveryState, description: 'Equal to this.' }),
    in: t.field({ type: [DeliveryState], description: 'One of these; an empty list matches nothing.' }),
  }),
})

export const DeliveryWhereInput = builder.inputType('DeliveryWhere', {
  description: 'Which messages; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    state: t.field({ type: DeliveryStateFilter, description: 'How it stands.' }),
    channel: t.string({ description: 'Key of the channel.' }),
    incident: t.int({ description: 'Number of an incident that it tells of.' }),
  }),
})
export type DeliveryWhere = typeof DeliveryWhereInput.$inferInput
