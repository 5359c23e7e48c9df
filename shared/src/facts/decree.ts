import { z } from 'zod'
import { statedAmountSchema } from '../amount.js'
import { AccountId, RecordId } from '../ids.js'
import { placeSchema } from '../place.js'
import { hexSchema, textSchema } from '../text.js'

export const constitutionAmended = placeSchema.extend({ kind: z.literal('constitution.amended'), textHash: hexSchema, text: textSchema })
/** The council made a text its own, without any other effect. */
export const signalRaised = placeSchema.extend({ kind: z.literal('signal.raised'), text: textSchema })
/** The council replaced the chain's program: blake2-256 of the code and its length in bytes. */
export const runtimeUpgraded = placeSchema.extend({
  kind: z.literal('runtime.upgraded'),
  codeHash: hexSchema,
  length: z.number().int().nonnegative(),
})
export const tokensBurned = placeSchema.extend({
  kind: z.literal('tokens.burned'),
  account: AccountId.schema,
  amount: statedAmountSchema,
})
/** All tokens there are after this block, as the state says; once in a session. */
export const issuanceStated = placeSchema.extend({ kind: z.literal('issuance.stated'), amount: statedAmountSchema })
/** A sale of a creator's token ended. What it earned goes to the council's budget where the council's curators own the channel, which the event does not say. */
export const tokenSaleFinalized = placeSchema.extend({
  kind: z.literal('token-sale.finalized'),
  token: RecordId.schema,
  collected: statedAmountSchema,
})

/**
 * A setting of the chain has this value from here on: an amount, or a plain number. Named by pallet and setting: `Council.BudgetIncrement`.
 * Said of every change, and again of unchanged ones where reading begins or a round of election does.
 */
export const parameterSet = placeSchema.extend({
  kind: z.literal('parameter.set'),
  parameter: z.string().regex(/^[A-Za-z][A-Za-z0-9]*\.[A-Za-z][A-Za-z0-9]*$/),
  value: z.union([statedAmountSchema, z.number().int()]),
})

export const decreeFacts = [
  constitutionAmended,
  signalRaised,
  runtimeUpgraded,
  tokensBurned,
  issuanceStated,
  tokenSaleFinalized,
  parameterSet,
] as const
