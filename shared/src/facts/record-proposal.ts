import { z } from 'zod'
import { AccountId, Height, MemberId } from '../ids.js'
import { chainStatuses, ledgerStatuses } from '../record/status.js'
import { count, person, recordSchema, stated, statedUnits, words } from './record.js'

const voteCounts = z.object({
  approvals: z.number().int().nonnegative(),
  rejections: z.number().int().nonnegative(),
  slashes: z.number().int().nonnegative(),
  abstentions: z.number().int().nonnegative(),
})

/** A proposal as the state of the chain held it: no type, no amount, nobody's single vote. */
export const proposalRecorded = recordSchema.extend({
  kind: z.literal('proposal.recorded'),
  proposal: z.number().int().nonnegative(),
  proposer: MemberId.schema.nullable(),
  proposerHandle: words,
  title: z.string(),
  created: Height.schema,
  /** End of voting; execution may come later. */
  finalized: Height.schema.nullable(),
  status: z.enum(chainStatuses),
  statusPrinted: z.string(),
  executionError: words,
  votes: voteCounts,
  votingPeriod: count,
  gracePeriod: count,
  approvalQuorum: count,
  approvalThreshold: count,
  slashingQuorum: count,
  slashingThreshold: count,
})

/** One line of the secretary's spending ledger. `cells` are its columns as they are printed; what could not be read is null beside them. */
export const ledgerRowRecorded = recordSchema.extend({
  kind: z.literal('ledger-row.recorded'),
  ...stated,
  proposal: z.number().int().nonnegative(),
  /** 1, or more where the ledger has the number again. */
  occurrence: z.number().int().positive(),
  title: words,
  status: z.enum(ledgerStatuses).nullable(),
  asked: statedUnits,
  minted: statedUnits,
  /** USD for one whole unit of the asset. */
  rate: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .nullable(),
  /** In units of USD. */
  usd: statedUnits,
  category: words,
  bounty: count,
  group: words,
  reimbursed: z.boolean().nullable(),
  cells: z.array(z.string()).length(12).readonly(),
})

export const membershipRecorded = recordSchema.extend({
  kind: z.literal('membership.recorded'),
  member: MemberId.schema,
  handle: person.handle,
  registered: Height.schema.nullable(),
  registeredAt: z.number().int().positive().nullable(),
  root: AccountId.schema.nullable(),
  controller: AccountId.schema.nullable(),
})

export const recordedProposalFacts = [proposalRecorded, ledgerRowRecorded, membershipRecorded] as const
