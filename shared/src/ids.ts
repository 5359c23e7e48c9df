import { z } from 'zod'
import type { Branded } from './brand.js'

/** A constructor and its zod schema under the name of the type they make. */
function textId<B extends string>(name: B, pattern: RegExp, meaning: string) {
  // Safety: the pattern was checked in the line before; this is the only place that makes the brand.
  const schema = z
    .string()
    .regex(pattern, `not ${meaning}`)
    .transform((text) => text as Branded<string, B>)
  const make = (text: string): Branded<string, B> => {
    const parsed = schema.safeParse(text)
    if (!parsed.success) throw new RangeError(`${name}: "${text}" is not ${meaning}`)
    return parsed.data
  }
  return Object.assign(make, { schema })
}

/** Name of a chain in this installation: `joystream`, `collectives`, `my-chain`. */
export const ChainId = textId('ChainId', /^[a-z][a-z0-9-]{0,31}$/, 'a chain id: a-z, 0-9 and -, at most 32')
export type ChainId = ReturnType<typeof ChainId>

/** An account in the raw form of its chain: `0x` + 64 hex digits (Substrate), or an account name (Antelope). */
export const AccountId = textId('AccountId', /^(0x([0-9a-f]{40}|[0-9a-f]{64})|[a-z1-5.]{1,13})$/, 'an account id')
export type AccountId = ReturnType<typeof AccountId>

/** Hash of a block: `0x` + 64 hex digits (Substrate), 64 hex digits (Antelope). */
export const BlockHash = textId('BlockHash', /^(0x)?[0-9a-f]{64}$/, 'a block hash')
export type BlockHash = ReturnType<typeof BlockHash>

/** Hash under which a motion is voted on: `0x` + 64 hex digits, blake2-256 of its encoded call. */
export const MotionHash = textId('MotionHash', /^0x[0-9a-f]{64}$/, 'a motion hash')
export type MotionHash = ReturnType<typeof MotionHash>

/** Pallet instance that is a council, in the spelling of the metadata: `Council`, `AllianceMotion`. */
export const CouncilId = textId('CouncilId', /^[A-Za-z][A-Za-z0-9]{0,63}$/, 'the name of a pallet')
export type CouncilId = ReturnType<typeof CouncilId>

/** A person or body with a seat or a say: the number of a membership (Joystream), an account where membership has none. */
export const MemberId = textId('MemberId', /^[A-Za-z0-9][A-Za-z0-9.]{0,65}$/, 'a member id')
export type MemberId = ReturnType<typeof MemberId>

/** What is decided: unique on its chain. */
export const ProposalId = textId('ProposalId', /^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/, 'a proposal id')
export type ProposalId = ReturnType<typeof ProposalId>

/** A working group, in the spelling of the metadata: `ForumWorkingGroup`. */
export const GroupId = textId('GroupId', /^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'the name of a group')
export type GroupId = ReturnType<typeof GroupId>

/** Whose money it is: a council or a group, under its own name. */
export const BudgetId = textId('BudgetId', /^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'the name of a budget')
export type BudgetId = ReturnType<typeof BudgetId>

/** Number of a record that a pallet counts by itself: a worker, an opening, a thread, a post. Unique within its pallet, not on the chain. */
export const RecordId = textId('RecordId', /^(0|[1-9]\d{0,19})$/, 'the number of a record')
export type RecordId = ReturnType<typeof RecordId>

/** Name of a token on its chain: `JOY`, `EOS`. */
export const AssetId = textId('AssetId', /^[A-Za-z][A-Za-z0-9.-]{0,31}$/, 'the name of an asset')
export type AssetId = ReturnType<typeof AssetId>

/** `chain/height/locator/kind`: the identity of a fact. */
export const FactId = textId('FactId', /^[a-z0-9-]+\/\d+\/[^/]+\/[a-z-]+\.[a-z-]+$/, 'a fact id')
export type FactId = ReturnType<typeof FactId>

/** Number of a block; a safe integer, 0 is the genesis block. */
export type Height = Branded<number, 'Height'>
const heightSchema = z
  .number()
  .int()
  .nonnegative()
  .max(Number.MAX_SAFE_INTEGER)
  // Safety: the line before proved a safe integer of at least 0.
  .transform((value) => value as Height)
export const Height = Object.assign(
  (value: number): Height => {
    const parsed = heightSchema.safeParse(value)
    if (!parsed.success) throw new RangeError(`Height: ${value} is not a whole number from 0`)
    return parsed.data
  },
  { schema: heightSchema },
)
