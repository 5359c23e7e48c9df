import { UsageError } from '@secretariat/shared'
import { z } from 'zod'

const whole = z.number().int().nonnegative()

const optionsSchema = z.object({
  kind: z.enum(['collective', 'joystream', 'eosc', 'antelope'], 'choose among: collective, joystream, eosc, antelope'),
  seed: z.string().min(1).default('1'),
  host: z.string().min(1).default('127.0.0.1'),
  /** 0 takes any free port. */
  port: whole.max(65_535).default(0),
  /** Blocks that exist at the start, beside the genesis block. */
  blocks: whole.max(10_000_000).default(1000),
  /** 1 is the chain's own pace, 60 a minute of it in a second, 0 makes no blocks. */
  speed: z.number().nonnegative().max(6000).default(0),
  /** Time of the genesis block in milliseconds. The chain then keeps the time of the wall: it is as long as the time since, and grows with it. */
  startsAt: whole.optional(),
  /** Joystream and Antelope chains: how many times shorter the long periods are than on the real chain, where a term takes four weeks. */
  scale: whole.min(1).max(1200).default(600),
  /** Faults that are on from the start: `NAME`, `NAME=NUMBER` or `NAME=WHO,WHO`. */
  faults: z.array(z.string()).default([]),
  /** Files with the answer of `state_getMetadata`; each one after the first comes with an upgrade. */
  metadata: z.array(z.string()).default([]),
  /** File that receives the ledger as JSON. */
  ledger: z.string().optional(),
  /** Height of a block that brings the next runtime version. */
  upgradeAt: whole.optional(),
  /** Blocks between the newest and the finalized one. */
  finalityLag: whole.default(2),
  /** How many blocks below the newest keep their state; all when absent. */
  pruned: whole.optional(),
  /** Antelope chains: producers of the first schedule, length of a slot in milliseconds, slots in a row for each producer, form of multisigs. */
  producers: whole.min(1).max(26).optional(),
  interval: whole.min(1).optional(),
  repetitions: whole.min(1).max(1000).optional(),
  msig: z.enum(['v1', 'v2']).optional(),
})

export type DevnetKind = z.input<typeof optionsSchema>['kind']
/** What a simulated chain of any kind can be told; everything has a default. */
export type DevnetOptions = Omit<z.input<typeof optionsSchema>, 'kind'>
/** The same with every default in its place. */
export type DevnetSettings = z.output<typeof optionsSchema>

/** Checks options from a person or a test; the first mistake is named. */
export function readOptions(options: unknown): DevnetSettings {
  const parsed = optionsSchema.safeParse(options)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UsageError(`devnet ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong options'}; see devnet --help`, 2)
}
