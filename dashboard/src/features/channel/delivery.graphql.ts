import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'
import { pageFields, pageShape, timeShape } from '../../graphql/shapes.js'

export const deliveryStates = ['PENDING', 'SENDING', 'SENT', 'RETRY', 'DEAD', 'AWAITING_HUMAN', 'SKIPPED'] as const
export type DeliveryState = (typeof deliveryStates)[number]

const reasons = [
  ...(['FIRST', 'NEW_IN_GROUP', 'WORSENED', 'PARTIALLY_RESOLVED', 'RESOLVED', 'REPEAT'] as const),
  ...(['FLAPPING', 'ESCALATED', 'ACKNOWLEDGED', 'SUPPORT', 'SELF_TEST', 'REMINDER'] as const),
] as const

export const deliveryFields = `key channel channelName incident { key } reason locale state doubtful attempts title text problem nextAttemptAt createdAt sentAt postedBy postedUrl
  log { attempt at milliseconds status problem }`
export const deliveryShape = z.object({
  key: z.string(),
  channel: z.string(),
  channelName: z.string(),
  incident: z.nullable(z.object({ key: z.string() })),
  reason: z.nullable(z.enum(reasons)),
  locale: z.string(),
  state: z.enum(deliveryStates),
  doubtful: z.boolean(),
  attempts: z.int(),
  title: z.string(),
  text: z.string(),
  problem: z.nullable(z.string()),
  nextAttemptAt: timeShape,
  createdAt: timeShape,
  sentAt: z.nullable(timeShape),
  postedBy: z.nullable(z.string()),
  postedUrl: z.nullable(z.string()),
  log: z.array(
    z.object({
      attempt: z.int(),
      at: timeShape,
      milliseconds: z.int(),
      status: z.nullable(z.int()),
      problem: z.nullable(z.string()),
    }),
  ),
})
export type DeliveryRow = z.infer<typeof deliveryShape>

export interface DeliveriesVariables {
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** What was sent to whom, newest first. */
export const deliveriesOperation = operation<DeliveriesVariables>()(
  `query Deliveries($where: DeliveryWhere, $first: Int, $after: String, $last: Int, $before: String) {
    deliveries(where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${deliveryFields} }
    }
  }`,
  z.object({ deliveries: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(deliveryShape) }) }),
)

const answer = `{ result { key } userErrors { ${userErrorFields} } }`
const done = doneShape(z.object({ key: z.string() }))

export const replayOperation = operation<{ readonly input: { readonly delivery: string } }>()(
  `mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) ${answer} }`,
  z.object({ replayDelivery: done }),
)

export const tickOperation = operation<{ readonly input: { readonly delivery: string; readonly url?: string } }>()(
  `mutation TickPosted($input: TickPostedInput!) { tickPosted(input: $input) ${answer} }`,
  z.object({ tickPosted: done }),
)
