import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import {
  dayFields,
  dayShape,
  producerFields,
  producerShape,
  rankFields,
  rankShape,
  slotsFields,
  slotsShape,
  streakFields,
  streakShape,
} from './shapes.js'

const penaltyShape = z.object({
  drained: z.nullable(z.int()),
  drainedInARow: z.nullable(z.int()),
  producedInARow: z.nullable(z.int()),
  stability: z.nullable(z.int()),
  status: z.nullable(z.enum(['NORMAL', 'LACK_PLEDGE', 'PUNISHED'])),
  punishedUntil: z.nullable(z.int()),
  pledge: z.nullable(amountShape),
  deducted: z.nullable(amountShape),
  tolerance: z.nullable(z.int()),
  streaks: z.array(z.object({ atBlock: z.int(), missed: z.int() })),
  at: timeShape,
  source: sourceShape,
  ourMissed: z.nullable(z.int()),
  difference: z.nullable(z.int()),
  comparable: z.boolean(),
  definition: definitionShape,
})
export type Penalty = z.infer<typeof penaltyShape>

const punishmentShape = z.object({
  proposer: z.nullable(accountShape),
  proposedAt: z.nullable(timeShape),
  approvals: z.array(accountShape),
  needed: z.nullable(z.int()),
  until: z.nullable(z.int()),
  state: z.enum(['OPEN', 'PASSED', 'LAPSED', 'LIFTED', 'BAILED', 'UNKNOWN']),
  source: sourceShape,
})
export type Punishment = z.infer<typeof punishmentShape>

const eventKinds = [
  'REGISTERED',
  'REMOVED',
  'EMERGENCY_SET',
  'HEARTBEAT',
  'PUNISHMENT_PROPOSED',
  'PUNISHMENT_APPROVED',
  'PUNISHMENT_BAILED',
  'PUNISHMENT_LIFTED',
] as const
const eventShape = z.object({
  kind: z.enum(eventKinds),
  at: timeShape,
  account: z.nullable(accountShape),
  commission: z.nullable(z.number()),
  url: z.nullable(z.string()),
  emergency: z.nullable(z.boolean()),
  source: sourceShape,
})
export type ProducerEvent = z.infer<typeof eventShape>

const spanShape = z.object({
  fromVersion: z.int(),
  fromHeight: z.int(),
  fromAt: timeShape,
  untilHeight: z.nullable(z.int()),
  untilAt: z.nullable(timeShape),
})
export type Span = z.infer<typeof spanShape>

const detailShape = z.extend(producerShape, {
  all: slotsShape,
  streaks: z.array(streakShape),
  ranks: z.array(rankShape),
  penalty: z.nullable(penaltyShape),
  punishments: z.array(punishmentShape),
  events: z.array(eventShape),
  spans: z.array(spanShape),
})
export type ProducerDetail = z.infer<typeof detailShape>

/** One producer over all that is read. */
export const producerOperation = operation<{ readonly key: string }>()(
  `query Producer($key: String!) {
    producer(key: $key) {
      ${producerFields}
      all { ${slotsFields} }
      streaks(first: 10) { ${streakFields} }
      ranks(first: 200) { ${rankFields} }
      penalty {
        drained drainedInARow producedInARow stability status punishedUntil pledge { ${amountFields} } deducted { ${amountFields} } tolerance
        streaks { atBlock missed } at source { ${sourceFields} } ourMissed difference comparable definition { ${definitionFields} }
      }
      punishments {
        proposer { ${accountFields} } proposedAt approvals { ${accountFields} } needed until state source { ${sourceFields} }
      }
      events(first: 20) { kind at account { ${accountFields} } commission url emergency source { ${sourceFields} } }
      spans { fromVersion fromHeight fromAt untilHeight untilAt }
    }
  }`,
  z.object({ producer: z.nullable(detailShape) }),
)

export interface DaysVariables {
  readonly key: string
  readonly days: number
  readonly offset: number
}

/** One producer, day by day. */
export const daysOperation = operation<DaysVariables>()(
  `query ProducerDays($key: String!, $days: Int!, $offset: Int!) {
    producer(key: $key) { days(days: $days, utcOffsetHours: $offset) { ${dayFields} definition { ${definitionFields} } } }
  }`,
  z.object({ producer: z.nullable(z.object({ days: z.array(z.extend(dayShape, { definition: definitionShape })) })) }),
)
