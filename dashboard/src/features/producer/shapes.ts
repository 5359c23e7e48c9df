import * as z from 'zod/mini'
import {
  accountFields,
  accountShape,
  definitionFields,
  definitionShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import { standings, states } from './search.js'

export const slotsFields = `expected produced missed reliability fromAt untilAt stoppedSlots unjudgedSlots definition { ${definitionFields} }`
export const slotsShape = z.object({
  expected: z.int(),
  produced: z.int(),
  missed: z.int(),
  reliability: z.nullable(z.number()),
  fromAt: z.nullable(timeShape),
  untilAt: z.nullable(timeShape),
  stoppedSlots: z.int(),
  unjudgedSlots: z.int(),
  definition: definitionShape,
})
export type Slots = z.infer<typeof slotsShape>

export const streakFields = `slots fromSlot fromAt untilSlot untilAt open definition { ${definitionFields} }`
export const streakShape = z.object({
  slots: z.int(),
  fromSlot: z.number(),
  fromAt: timeShape,
  untilSlot: z.number(),
  untilAt: timeShape,
  open: z.boolean(),
  definition: definitionShape,
})
export type Streak = z.infer<typeof streakShape>

export const dayFields = 'day fromAt untilAt expected produced missed reliability stoppedSlots unjudgedSlots complete'
export const dayShape = z.object({
  day: z.string(),
  fromAt: timeShape,
  untilAt: timeShape,
  expected: z.int(),
  produced: z.int(),
  missed: z.int(),
  reliability: z.nullable(z.number()),
  stoppedSlots: z.int(),
  unjudgedSlots: z.int(),
  complete: z.boolean(),
})
export type DayRow = z.infer<typeof dayShape>

export const rankFields = `rank votes commission url emergency blacklisted at source { ${sourceFields} }`
export const rankShape = z.object({
  rank: z.int(),
  votes: z.string(),
  commission: z.nullable(z.number()),
  url: z.nullable(z.string()),
  emergency: z.nullable(z.boolean()),
  blacklisted: z.nullable(z.boolean()),
  at: timeShape,
  source: sourceShape,
})
export type RankRow = z.infer<typeof rankShape>

/** What the board and the page of one producer both show. */
export const producerFields = `key name standing state place account { ${accountFields} } lastBlock { height slot at }
  streak { ${streakFields} }
  round { ${slotsFields} } hour { ${slotsFields} } day { ${slotsFields} } month { ${slotsFields} }
  rank { ${rankFields} } heartbeat { at }`
export const producerShape = z.object({
  key: z.string(),
  name: z.string(),
  standing: z.enum(standings),
  state: z.nullable(z.enum(states)),
  place: z.nullable(z.int()),
  account: accountShape,
  lastBlock: z.nullable(z.object({ height: z.int(), slot: z.number(), at: timeShape })),
  streak: z.nullable(streakShape),
  round: slotsShape,
  hour: slotsShape,
  day: slotsShape,
  month: slotsShape,
  rank: z.nullable(rankShape),
  heartbeat: z.nullable(z.object({ at: timeShape })),
})

/** A producer on the board: with its days as a strip. */
export const boardRowShape = z.extend(producerShape, { days: z.array(dayShape) })
export type BoardRow = z.infer<typeof boardRowShape>
