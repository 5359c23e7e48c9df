import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId } from '../ids.js'
import { placeSchema } from '../place.js'
import { hexSchema } from '../text.js'
import { Timestamp } from '../time.js'

/** Name of an action, a permission or a proposal on an Antelope chain. */
export const nameSchema = z.string().regex(/^[a-z1-5.]{0,13}$/)
/** Who acts, and under which of its permissions. */
export const permissionSchema = z.object({ actor: AccountId.schema, permission: nameSchema })
/** sha256 of the packed bytes of a transaction, as the chain packs them: 64 hex digits. */
export const transactionIdSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** An action as the chain would run it. `data` is what the ABI in force reads from `hex`; null where no ABI is known or it does not fit. */
export const actionSchema = z.object({
  account: AccountId.schema,
  name: nameSchema,
  authorization: z.array(permissionSchema).readonly(),
  data: z.json().nullable(),
  hex: hexSchema,
})
export type StatedAction = z.infer<typeof actionSchema>

/** What stands in the data of a kept action in place of bytes that are too many to keep, as code is. */
export const digestSchema = z.object({ bytes: z.number().int().nonnegative(), sha256: transactionIdSchema })

/** An action as facts keep it: long byte strings in `data` are digests, and `hex` is null where it is longer than a fact should be. */
export const keptActionSchema = actionSchema.extend({ hex: hexSchema.nullable(), size: z.number().int().nonnegative() })
export type KeptAction = z.infer<typeof keptActionSchema>

/** A transaction that waits for signatures. */
export const proposedTransactionSchema = z.object({
  id: transactionIdSchema,
  expiration: Timestamp.schema,
  delaySeconds: z.number().int().nonnegative(),
  /** What the chain charges for it; null on chains whose transactions carry no fee. */
  fee: statedAmountSchema.nullable(),
  actions: z.array(keptActionSchema).readonly(),
})

/** A multisig is named by its proposer and a name of its own; the name may be used again once the first is gone. */
const multisigSchema = placeSchema.extend({ proposer: AccountId.schema, proposal: nameSchema })

export const multisigProposed = multisigSchema.extend({
  kind: z.literal('multisig.proposed'),
  requested: z.array(permissionSchema).readonly(),
  transaction: proposedTransactionSchema,
})
/** `proposalHash` is what the signer says he read; null where he does not say. */
export const multisigApproved = multisigSchema.extend({
  kind: z.literal('multisig.approved'),
  level: permissionSchema,
  proposalHash: transactionIdSchema.nullable(),
})
export const multisigUnapproved = multisigSchema.extend({ kind: z.literal('multisig.unapproved'), level: permissionSchema })
export const multisigCancelled = multisigSchema.extend({ kind: z.literal('multisig.cancelled'), canceler: AccountId.schema })
/**
 * Somebody had it executed. Where the chain runs it at once (`inline`), it has succeeded; where it is deferred, a
 * `transaction.settled` later in the chain tells the outcome.
 */
export const multisigExecuted = multisigSchema.extend({
  kind: z.literal('multisig.executed'),
  executer: AccountId.schema,
  inline: z.boolean(),
})
/** Approvals an account gave before are void. */
export const multisigInvalidated = placeSchema.extend({ kind: z.literal('multisig.invalidated'), account: AccountId.schema })

const timedLevelSchema = permissionSchema.extend({
  /** When it was given; null where the rows carry no times. */
  at: Timestamp.schema.nullable(),
})
/**
 * Every proposal whose row stood in the contract's tables at a moment: what is not listed had no row. `invalidated` is
 * null where the contract keeps no such table. Sampled.
 */
export const multisigStated = placeSchema.extend({
  kind: z.literal('multisig.stated'),
  proposals: z
    .array(
      z.object({
        proposer: AccountId.schema,
        proposal: nameSchema,
        transaction: proposedTransactionSchema,
        requested: z.array(timedLevelSchema).readonly(),
        provided: z.array(timedLevelSchema).readonly(),
      }),
    )
    .readonly(),
  invalidated: z
    .array(z.object({ account: AccountId.schema, at: Timestamp.schema }))
    .readonly()
    .nullable(),
})

/** A deferred transaction came to its end; the block names it by its id alone. */
export const transactionSettled = placeSchema.extend({
  kind: z.literal('transaction.settled'),
  transaction: transactionIdSchema,
  status: z.enum(['executed', 'soft_fail', 'hard_fail', 'delayed', 'expired']),
})

/** An account got other code; `codeHash` is sha256 of the code, null where it was taken away. */
export const codeChanged = placeSchema.extend({
  kind: z.literal('code.changed'),
  account: AccountId.schema,
  codeHash: transactionIdSchema.nullable(),
})
/** The code that accounts had at a moment: those whose code matters to the chain, and those for which code is proposed. Sampled. */
export const codesStated = placeSchema.extend({
  kind: z.literal('code.stated'),
  codes: z.array(z.object({ account: AccountId.schema, codeHash: transactionIdSchema.nullable() })).readonly(),
})
/** An account got another ABI: its bytes as the chain keeps them. */
export const abiChanged = placeSchema.extend({ kind: z.literal('abi.changed'), account: AccountId.schema, abi: hexSchema })

/** The ABIs that accounts had at a moment, by sha256 of their bytes; null where there is none. Sampled. */
export const abisStated = placeSchema.extend({
  kind: z.literal('abi.stated'),
  abis: z.array(z.object({ account: AccountId.schema, abiHash: transactionIdSchema.nullable() })).readonly(),
})

/** An action of a contract we follow that the profile does not know, or whose data its ABI does not read. Shown, never passed over. */
export const actionUnread = placeSchema.extend({
  kind: z.literal('action.unread'),
  contract: AccountId.schema,
  action: nameSchema,
  hex: hexSchema,
  reason: z.string(),
})

export const multisigFacts = [
  multisigProposed,
  multisigApproved,
  multisigUnapproved,
  multisigCancelled,
  multisigExecuted,
  multisigInvalidated,
  multisigStated,
  transactionSettled,
  codeChanged,
  codesStated,
  abiChanged,
  abisStated,
  actionUnread,
] as const
