export {
  type Amount,
  add,
  amountOf,
  amountText,
  decimalsOf,
  formatUnits,
  parseUnits,
  type StatedAmount,
  stateAmount,
  unitsSchema,
} from './amount.js'
export type { Block } from './block.js'
export type { Branded } from './brand.js'
export { type PastDecision, type Reason, type Suggestion, suggestCategory, type Uncategorised } from './category/suggest.js'
export { bountyIn } from './category/titles.js'
export { wordsSchema } from './entries/entry-base.js'
export { type Entry, type EntryKind, entryKinds, entrySchema, type Stated } from './entry.js'
export { assertNever, DecodeError, ProfileError, RetryableError, SeamError, StaleCursorError, UsageError } from './errors.js'
export { type Fact, type FactKind, type FactOf, factId, factKinds, factSchema, type Said } from './fact.js'
export { type Authority, authoritySchema, type HeldAuthority } from './facts/authority.js'
export { stages } from './facts/election.js'
export { type MotionCall, motionCallSchema } from './facts/motion.js'
export {
  digestSchema,
  type KeptAction,
  keptActionSchema,
  nameSchema,
  permissionSchema,
  proposedTransactionSchema,
  type StatedAction,
} from './facts/multisig.js'
export { proposalDecisions, proposalStatuses, voteChoices } from './facts/proposal.js'
export {
  AccountId,
  AssetId,
  BlockHash,
  BudgetId,
  ChainId,
  CouncilId,
  FactId,
  GroupId,
  Height,
  MemberId,
  MotionHash,
  ProposalId,
  RecordId,
} from './ids.js'
export { isProducerLevel, type ProducerAuthority, producerAuthority, producersNeeded } from './multisig/authority.js'
export { comparePlaces, type Place } from './place.js'
export { type ProducerPolicy, producerPolicy } from './policy/producer.js'
export { ledgerCategories, ledgerCategoryOf } from './record/category.js'
export { joystreamNetworks, type Network, type NetworkRegistry, networkNamed, networkRegistrySchema } from './record/network.js'
export {
  type ChainStatus,
  chainStatuses,
  type LedgerStatus,
  type ListingStatus,
  ledgerStatuses,
  ledgerStatusOf,
  ledgerWords,
  listingStatuses,
} from './record/status.js'
export { type Role, reaches, roles } from './role.js'
export {
  type FinalityMargin,
  finalityMargin,
  type GapState,
  type JudgedGap,
  judgeGap,
  ownedSlots,
  ownerOf,
  roundOf,
  type SlotSpan,
  type SlotTiming,
  slotOf,
  slotsPerRound,
  timeOfSlot,
} from './slots.js'
export type { Text } from './text.js'
export { Timestamp } from './time.js'
