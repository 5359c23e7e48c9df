import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'
import { pageFields, pageShape, timeShape } from '../../graphql/shapes.js'

const silenceShape = z.object({
  key: z.string(),
  chain: z.object({ key: z.string(), name: z.string() }),
  rule: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  from: timeShape,
  until: timeShape,
  reason: z.string(),
  breaksThrough: z.boolean(),
  untilRecovered: z.boolean(),
  author: z.string(),
  setAt: timeShape,
  endedBy: z.nullable(z.string()),
  endedAt: z.nullable(timeShape),
  endedNote: z.nullable(z.string()),
  state: z.enum(['PLANNED', 'ACTIVE', 'EXPIRED', 'ENDED']),
})
export type SilenceRow = z.infer<typeof silenceShape>

export interface SilencesVariables {
  readonly chain?: string
  readonly current?: boolean
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** Silences, newest first. */
export const silencesOperation = operation<SilencesVariables>()(
  `query Silences($chain: String, $current: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
    silences(chain: $chain, current: $current, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} }
      nodes {
        key chain { key name } rule subject from until reason breaksThrough untilRecovered author setAt endedBy endedAt endedNote state
      }
    }
  }`,
  z.object({ silences: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(silenceShape) }) }),
)

const answer = `{ result { key } userErrors { ${userErrorFields} } }`
const done = doneShape(z.object({ key: z.string() }))

export interface SilenceInput {
  readonly chain: string
  readonly rule?: string
  readonly subject?: string
  readonly from?: string
  readonly until: string
  readonly reason: string
  readonly breaksThrough: boolean
  readonly untilRecovered: boolean
}

export const setSilenceOperation = operation<{ readonly input: SilenceInput }>()(
  `mutation SetSilence($input: SetSilenceInput!) { setSilence(input: $input) ${answer} }`,
  z.object({ setSilence: done }),
)

export const endSilenceOperation = operation<{ readonly input: { readonly silence: string; readonly note?: string } }>()(
  `mutation EndSilence($input: EndSilenceInput!) { endSilence(input: $input) ${answer} }`,
  z.object({ endSilence: done }),
)
