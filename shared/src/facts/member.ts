import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, GroupId, MemberId, ProposalId, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'
import { hexSchema, textSchema } from '../text.js'

const memberSchema = placeSchema.extend({ member: MemberId.schema })

/** A membership began. Its handle, its accounts and its profile are facts of their own, at this place and at every later change. */
export const memberJoined = memberSchema.extend({
  kind: z.literal('member.joined'),
  by: z.enum(['purchase', 'invitation', 'gift', 'creation']),
  inviter: MemberId.schema.nullable(),
  referrer: MemberId.schema.nullable(),
  founding: z.boolean(),
  /** Members this one may invite; null where the event does not say. */
  invites: z.number().int().nonnegative().nullable(),
})

/** The name the member has from here on, exactly as written. */
export const memberRenamed = memberSchema.extend({ kind: z.literal('member.renamed'), handle: textSchema })
export const memberRootSet = memberSchema.extend({ kind: z.literal('member.root-set'), account: AccountId.schema })
export const memberControllerSet = memberSchema.extend({ kind: z.literal('member.controller-set'), account: AccountId.schema })

/** What the member says of themselves, replacing only the parts that are not null. `profile` is null where the bytes are no such message. */
export const memberDescribed = memberSchema.extend({
  kind: z.literal('member.described'),
  profile: z
    .object({
      name: textSchema.nullable(),
      about: textSchema.nullable(),
      avatarUri: textSchema.nullable(),
      /** An address the member says is their validator's, unproven. */
      validatorAccount: textSchema.nullable(),
    })
    .nullable(),
  raw: hexSchema,
})
export const memberVerified = memberSchema.extend({
  kind: z.literal('member.verified'),
  verified: z.boolean(),
  worker: RecordId.schema,
})
/** `member` gave of their invitations to another. */
export const memberInvitesTransferred = memberSchema.extend({
  kind: z.literal('member.invites-transferred'),
  to: MemberId.schema,
  count: z.number().int().nonnegative(),
})

/** An account may stake for a member: first it is added, then it confirms, and only then it counts. */
const stakingSchema = memberSchema.extend({ account: AccountId.schema })
export const stakingAccountAdded = stakingSchema.extend({ kind: z.literal('staking-account.added') })
export const stakingAccountConfirmed = stakingSchema.extend({ kind: z.literal('staking-account.confirmed') })
export const stakingAccountRemoved = stakingSchema.extend({ kind: z.literal('staking-account.removed') })

/** Somebody wrote into the chain in a role, perhaps with a payment beside it. What means nothing in the role is null. */
export const remarkMade = placeSchema.extend({
  kind: z.literal('remark.made'),
  role: z.enum(['member', 'councillor', 'candidate', 'proposer', 'lead', 'worker']),
  member: MemberId.schema.nullable(),
  group: GroupId.schema.nullable(),
  worker: RecordId.schema.nullable(),
  proposal: ProposalId.schema.nullable(),
  message: textSchema,
  payment: z.object({ account: AccountId.schema, amount: statedAmountSchema }).nullable(),
})

export const memberFacts = [
  memberJoined,
  memberRenamed,
  memberRootSet,
  memberControllerSet,
  memberDescribed,
  memberVerified,
  memberInvitesTransferred,
  stakingAccountAdded,
  stakingAccountConfirmed,
  stakingAccountRemoved,
  remarkMade,
] as const
