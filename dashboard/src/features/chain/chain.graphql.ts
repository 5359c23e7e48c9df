import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { accountFields, accountShape, definitionFields, definitionShape, timeShape } from '../../graphql/shapes.js'

const authorShape = z.object({
  account: accountShape,
  blocks: z.int(),
  lastBlock: z.int(),
  lastAt: timeShape,
  share: z.number(),
  definition: definitionShape,
})
export type AuthorCount = z.infer<typeof authorShape>

const councilShape = z.object({
  key: z.string(),
  name: z.string(),
  elected: z.boolean(),
  openProposals: z.int(),
  members: z.nullable(z.array(accountShape)),
  prime: z.nullable(accountShape),
})
export type Council = z.infer<typeof councilShape>

const chainShape = z.object({
  key: z.string(),
  name: z.string(),
  profile: z.string(),
  genesis: z.nullable(z.string()),
  demo: z.boolean(),
  unknownAuthorBlocks: z.int(),
  skippedSlots: z.nullable(z.int()),
  councils: z.array(councilShape),
  authors: z.array(authorShape),
})
export type Chain = z.infer<typeof chainShape>

export const chainOperation = operation<{ readonly id: string }>()(
  `query Chain($id: String!) {
    chain(id: $id) {
      key name profile genesis demo unknownAuthorBlocks skippedSlots
      councils { key name elected openProposals members { ${accountFields} } prime { ${accountFields} } }
      authors(first: 25) { account { ${accountFields} } blocks lastBlock lastAt share definition { ${definitionFields} } }
    }
  }`,
  z.object({ chain: z.nullable(chainShape) }),
)
