import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, definitionFields, definitionShape, pageFields, pageShape, timeShape } from '../../graphql/shapes.js'
import { boardRowShape, dayFields, producerFields } from './shapes.js'

export const chainStates = ['EMERGENCY', 'FINALITY_STOPPED', 'FINALITY_AT_RISK', 'SCHEDULE_MISMATCH', 'SCHEDULE_UNKNOWN', 'OK'] as const
export type ChainState = (typeof chainStates)[number]

const stopFields = `key fromSlot untilSlot slots fromAt untilAt lastHeight nextHeight nextProducer { ${accountFields} } definition { ${definitionFields} }`
const stopShape = z.object({
  key: z.string(),
  fromSlot: z.number(),
  untilSlot: z.number(),
  slots: z.int(),
  fromAt: timeShape,
  untilAt: timeShape,
  lastHeight: z.int(),
  nextHeight: z.int(),
  nextProducer: z.nullable(accountShape),
  definition: definitionShape,
})
export type Stop = z.infer<typeof stopShape>

const boardShape = z.object({
  slotIntervalMs: z.int(),
  repetitions: z.int(),
  slotsPerRound: z.nullable(z.int()),
  head: z.object({ height: z.int(), slot: z.number(), at: timeShape, producer: z.nullable(accountShape) }),
  schedule: z.nullable(z.object({ version: z.int(), fromHeight: z.int(), fromAt: timeShape })),
  states: z.array(z.enum(chainStates)),
  finality: z.nullable(z.object({ authors: z.int(), of: z.int(), needed: z.int(), margin: z.int(), definition: definitionShape })),
  lastStop: z.nullable(stopShape),
  emergency: z.nullable(z.object({ emergency: z.boolean(), at: timeShape })),
  counts: z.object({
    active: z.int(),
    ok: z.int(),
    suspected: z.int(),
    offline: z.int(),
    punishable: z.int(),
    recovering: z.int(),
    unknown: z.int(),
  }),
  policy: z.object({
    suspectedFrom: z.int(),
    offlineFrom: z.int(),
    punishableFrom: z.nullable(z.int()),
    recoveredAfter: z.int(),
  }),
  definition: definitionShape,
})
export type Board = z.infer<typeof boardShape>

/** What is true of the whole chain. */
export const boardOperation = operation<{ readonly chain: string }>()(
  `query ProducerBoard($chain: String!) {
    producerBoard(chain: $chain) {
      slotIntervalMs repetitions slotsPerRound head { height slot at producer { ${accountFields} } }
      schedule { version fromHeight fromAt } states
      finality { authors of needed margin definition { ${definitionFields} } }
      lastStop { ${stopFields} } emergency { emergency at }
      counts { active ok suspected offline punishable recovering unknown }
      policy { suspectedFrom offlineFrom punishableFrom recoveredAfter }
      definition { ${definitionFields} }
    }
  }`,
  z.object({ producerBoard: z.nullable(boardShape) }),
)

export interface PageVariables {
  readonly chain: string
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}
export interface GapVariables extends PageVariables {
  readonly where: object
}
export interface ProducersVariables extends PageVariables {
  readonly where: object
  readonly orderBy: readonly { readonly field: string; readonly direction: string }[]
  /** Hours by which the days of the strip are ahead of UTC. */
  readonly offset: number
}
const page = 'first: $first, after: $after, last: $last, before: $before'
const pageVariables = '$first: Int, $after: String, $last: Int, $before: String'

export const producersOperation = operation<ProducersVariables>()(
  `query Producers($chain: String!, $where: ProducerWhere, $orderBy: [ProducerOrder!], $offset: Int!, ${pageVariables}) {
    producers(chain: $chain, where: $where, orderBy: $orderBy, ${page}) {
      totalCount pageInfo { ${pageFields} } nodes { ${producerFields} days(days: 30, utcOffsetHours: $offset) { ${dayFields} } }
    }
  }`,
  z.object({ producers: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(boardRowShape) }) }),
)

/** What a run of missed slots tells. */
export const missedFields = `producer { ${accountFields} } fromSlot untilSlot slots fromAt untilAt beforeHeight scheduleVersion definition { ${definitionFields} }`
export const missedShape = z.object({
  producer: accountShape,
  fromSlot: z.number(),
  untilSlot: z.number(),
  slots: z.int(),
  fromAt: timeShape,
  untilAt: timeShape,
  beforeHeight: z.int(),
  scheduleVersion: z.int(),
  definition: definitionShape,
})
export type Missed = z.infer<typeof missedShape>

/** Who missed which slots, newest first. */
export const missedOperation = operation<GapVariables>()(
  `query MissedSlots($chain: String!, $where: MissedSlotWhere, ${pageVariables}) {
    missedSlots(chain: $chain, where: $where, ${page}) {
      totalCount pageInfo { ${pageFields} }
      nodes { ${missedFields} }
    }
  }`,
  z.object({ missedSlots: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(missedShape) }) }),
)

/** When the whole chain stood still, newest first. */
export const stopsOperation = operation<PageVariables>()(
  `query ChainStops($chain: String!, ${pageVariables}) {
    chainStops(chain: $chain, ${page}) { totalCount pageInfo { ${pageFields} } nodes { ${stopFields} } }
  }`,
  z.object({ chainStops: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(stopShape) }) }),
)
