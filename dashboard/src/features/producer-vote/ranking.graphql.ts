import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import {
  accountFields,
  accountShape,
  definitionFields,
  definitionShape,
  sourceFields,
  sourceShape,
  timeShape,
} from '../../graphql/shapes.js'

const rankShape = z.object({
  rank: z.int(),
  place: z.nullable(z.int()),
  producer: accountShape,
  votes: z.string(),
  active: z.nullable(z.boolean()),
  blacklisted: z.nullable(z.boolean()),
  margin: z.nullable(z.string()),
})
export type Rank = z.infer<typeof rankShape>

const rankingShape = z.object({
  block: z.int(),
  at: timeShape,
  seats: z.nullable(z.int()),
  entries: z.array(rankShape),
  definition: definitionShape,
  source: sourceShape,
})
export type Ranking = z.infer<typeof rankingShape>

/** All producers in the order of votes, at the newest look. */
export const rankingOperation = operation<{ readonly chain: string }>()(
  `query ProducerRanking($chain: String!) {
    producerRanking(chain: $chain) {
      block at seats definition { ${definitionFields} } source { ${sourceFields} }
      entries { rank place producer { ${accountFields} } votes active blacklisted margin }
    }
  }`,
  z.object({ producerRanking: z.nullable(rankingShape) }),
)

const seriesShape = z.object({
  producer: accountShape,
  points: z.array(z.object({ block: z.int(), at: timeShape, rank: z.int(), votes: z.string() })),
})
export type RankSeries = z.infer<typeof seriesShape>

/** Votes and places of a few producers, look by look. */
export const curveOperation = operation<{ readonly chain: string; readonly producers: readonly string[] }>()(
  `query ProducerCurve($chain: String!, $producers: [AccountId!]) {
    producerRankingOverTime(chain: $chain, producers: $producers) {
      definition { ${definitionFields} }
      producers { producer { ${accountFields} } points { block at rank votes } }
    }
  }`,
  z.object({
    producerRankingOverTime: z.object({ definition: definitionShape, producers: z.array(seriesShape) }),
  }),
)
