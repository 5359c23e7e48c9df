import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, GroupId, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'
import { hexSchema, textSchema } from '../text.js'

const groupSchema = placeSchema.extend({ group: GroupId.schema })
/** Workers are numbered within their group; the lead is one of them. */
const workerSchema = groupSchema.extend({ worker: RecordId.schema })

export const leadSet = workerSchema.extend({ kind: z.literal('lead.set') })
export const leadUnset = groupSchema.extend({ kind: z.literal('lead.unset') })

/** A worker gave notice; the stake stays locked for a while. */
export const workerLeaving = workerSchema.extend({ kind: z.literal('worker.leaving'), rationale: textSchema.nullable() })
/** A worker is gone and has the stake back. */
export const workerExited = workerSchema.extend({ kind: z.literal('worker.exited') })
export const workerTerminated = workerSchema.extend({
  kind: z.literal('worker.terminated'),
  lead: z.boolean(),
  penalty: statedAmountSchema.nullable(),
  rationale: textSchema.nullable(),
})

/** A part of the stake was burned; less than `requested` where there was less. */
export const workerSlashed = workerSchema.extend({
  kind: z.literal('worker.slashed'),
  slashed: statedAmountSchema,
  requested: statedAmountSchema,
  rationale: textSchema.nullable(),
})
export const workerStakeChanged = workerSchema.extend({
  kind: z.literal('worker.stake-changed'),
  direction: z.enum(['increased', 'decreased']),
  amount: statedAmountSchema,
})

export const workerRoleAccountSet = workerSchema.extend({ kind: z.literal('worker.role-account-set'), account: AccountId.schema })
export const workerRewardAccountSet = workerSchema.extend({ kind: z.literal('worker.reward-account-set'), account: AccountId.schema })
/** Pay per block from here on; null for none. */
export const workerRewardSet = workerSchema.extend({ kind: z.literal('worker.reward-set'), rewardPerBlock: statedAmountSchema.nullable() })

/** What the group says of itself; `text` is null where the chain keeps the hash alone. */
export const groupStatusChanged = groupSchema.extend({
  kind: z.literal('group.status-changed'),
  textHash: hexSchema,
  text: textSchema.nullable(),
})

export const workerFacts = [
  leadSet,
  leadUnset,
  workerLeaving,
  workerExited,
  workerTerminated,
  workerSlashed,
  workerStakeChanged,
  workerRoleAccountSet,
  workerRewardAccountSet,
  workerRewardSet,
  groupStatusChanged,
] as const
