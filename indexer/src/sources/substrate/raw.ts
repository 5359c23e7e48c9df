import { BlockHash, Height } from '@secretariat/shared'
import { z } from 'zod'

/** Anything that is bytes: `0x` and pairs of hex digits. */
export const hexSchema = z.string().regex(/^0x(?:[0-9a-f]{2})*$/i, 'not hex')

/** A header as nodes answer it; its number is hex of any length. */
export const headerSchema = z.object({
  parentHash: BlockHash.schema,
  number: z
    .string()
    .regex(/^0x[0-9a-f]{1,14}$/i, 'not a block number')
    .transform((hex) => Height(Number.parseInt(hex, 16))),
  digest: z.object({ logs: z.array(hexSchema) }),
})

export const blockSchema = z.object({ block: z.object({ header: headerSchema, extrinsics: z.array(hexSchema) }) })

/** Values of storage by key; null where the state holds none. */
export type State = Readonly<Record<string, string | null>>

export const changesSchema = z
  .tuple([z.object({ changes: z.array(z.tuple([hexSchema, hexSchema.nullable()])) })])
  .transform(([{ changes }]): State => Object.fromEntries(changes))

/** What a node answered about one block, as plain JSON and hex: enough to decode it again at any time. */
export interface RawBlock {
  readonly height: Height
  readonly hash: BlockHash
  readonly header: z.infer<typeof headerSchema>
  readonly extrinsics: readonly string[]
  /** State after the block. */
  readonly state: State
  /** State before it, which is the parent's; undefined at genesis. */
  readonly before: State | undefined
  /** Digest of the parent's header, which names its slot. */
  readonly parentLogs: readonly string[]
  /** Version of the runtime that made the events: the one in the parent's state. */
  readonly spec: number
}
