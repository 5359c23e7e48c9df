import * as z from 'zod/mini'
import {
  accountFields,
  accountShape,
  amountFields,
  amountShape,
  definitionFields,
  definitionShape,
  personFields,
  personShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'
import { outcomes } from './search.js'

/** What the list and the page of an election both show. */
export const roundFields = `key cycle outcome failure stage stageEndsBlock seats candidateCount withdrawnCount complete
  fromBlock fromAt untilBlock outcomeAt term { number }
  votes { cast voters revealed revealedShare stake { ${amountFields} } unrevealedStake { ${amountFields} } }
  cutOff { lowestWinning { ${amountFields} } highestLosing { ${amountFields} } }`

export const termShape = z.object({ number: z.nullable(z.int()) })
export const votesShape = z.object({
  cast: z.int(),
  voters: z.int(),
  revealed: z.int(),
  revealedShare: z.nullable(z.number()),
  stake: z.nullable(amountShape),
  unrevealedStake: z.nullable(amountShape),
})
export const cutOffShape = z.object({ lowestWinning: z.nullable(amountShape), highestLosing: z.nullable(amountShape) })
export const electionStages = ['ANNOUNCING', 'VOTING', 'REVEALING', 'IDLE'] as const
export const roundShape = z.object({
  key: z.string(),
  cycle: z.int(),
  outcome: z.enum(outcomes),
  failure: z.nullable(z.enum(['NOT_ENOUGH_CANDIDATES', 'NOT_ENOUGH_WINNERS'])),
  stage: z.nullable(z.enum(electionStages)),
  stageEndsBlock: z.nullable(z.int()),
  seats: z.nullable(z.int()),
  candidateCount: z.int(),
  withdrawnCount: z.int(),
  complete: z.boolean(),
  fromBlock: z.nullable(z.int()),
  fromAt: z.nullable(timeShape),
  untilBlock: z.nullable(z.int()),
  outcomeAt: z.nullable(timeShape),
  term: z.nullable(termShape),
  votes: votesShape,
  cutOff: z.nullable(cutOffShape),
})

export const candidateFields = `member { ${personFields} } status seat countedPlace votes backers announcedAt withdrawnAt releasedAt
  stake { ${amountFields} } revealedPower { ${amountFields} } finalPower { ${amountFields} } source { ${sourceFields} }`
export const candidateShape = z.object({
  member: personShape,
  status: z.enum(['STANDING', 'WITHDRAWN', 'ROUND_FAILED', 'ELECTED', 'NOT_ELECTED']),
  seat: z.nullable(z.int()),
  countedPlace: z.nullable(z.int()),
  votes: z.nullable(z.int()),
  backers: z.nullable(z.int()),
  announcedAt: timeShape,
  withdrawnAt: z.nullable(timeShape),
  releasedAt: z.nullable(timeShape),
  stake: amountShape,
  revealedPower: z.nullable(amountShape),
  finalPower: z.nullable(amountShape),
  source: sourceShape,
})
export type Candidate = z.infer<typeof candidateShape>

export const findingFields = `kind member { ${personFields} } voter { ${accountFields} } expected { ${amountFields} } stated { ${amountFields} }
  source { ${sourceFields} }`
export const findingShape = z.object({
  kind: z.enum(['POWER_DIFFERS', 'REVEAL_DIFFERS']),
  member: z.nullable(personShape),
  voter: z.nullable(accountShape),
  expected: z.nullable(amountShape),
  stated: z.nullable(amountShape),
  source: sourceShape,
})
export type Finding = z.infer<typeof findingShape>

export const swingFields = `unrevealedStake { ${amountFields} } margin { ${amountFields} } exceedsMargin definition { ${definitionFields} }`
export const swingShape = z.object({
  unrevealedStake: z.nullable(amountShape),
  margin: z.nullable(amountShape),
  exceedsMargin: z.nullable(z.boolean()),
  definition: definitionShape,
})
