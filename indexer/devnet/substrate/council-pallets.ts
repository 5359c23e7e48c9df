import { alliance } from '#profiles/collective/alliance.js'
import { collective } from '#profiles/collective/collective.js'
import type { PalletSpec } from '#profiles/profile.js'
import { multiAddress, option, type, weight } from './common-types.js'
import { cid, emptyPallet, IDENTITY, type PalletPlan } from './pallets.js'
import { type Describe, type Fields, listOf, struct } from './types.js'

/** Field names of real runtimes; the types come from the profile, so that it cannot ask for what the devnet does not show. */
const eventFields: Readonly<Record<string, readonly string[]>> = {
  Proposed: ['account', 'proposal_index', 'proposal_hash', 'threshold'],
  Voted: ['account', 'proposal_hash', 'voted', 'yes', 'no'],
  Closed: ['proposal_hash', 'yes', 'no'],
  Approved: ['proposal_hash'],
  Disapproved: ['proposal_hash'],
  Killed: ['proposal_hash'],
  Executed: ['proposal_hash', 'result'],
  MemberExecuted: ['proposal_hash', 'result'],
  NewAllyJoined: ['ally', 'nominator', 'reserved'],
  AllyElevated: ['ally'],
  FellowAbdicated: ['fellow'],
  MemberRetirementPeriodStarted: ['member'],
  MemberRetired: ['member', 'unreserved'],
  MemberKicked: ['member', 'slashed'],
}

function eventsOf({ events }: PalletSpec): PalletPlan['events'] {
  return Object.fromEntries(
    events.map(({ name, fields }): [string, Fields] => {
      const names = eventFields[name]
      if (names?.length !== fields.length) throw new RangeError(`The devnet has no names for the ${fields.length} fields of ${name}`)
      return [name, Object.fromEntries(names.map((field, i): [string, Describe] => [field, (types) => fields[i]?.describe(types) ?? 0]))]
    }),
  )
}

const votes = struct(['pallet_collective', 'Votes'], {
  index: type.u32,
  threshold: type.u32,
  ayes: type.accounts,
  nays: type.accounts,
  end: type.u32,
})

const propose = { threshold: type.compactU32, proposal: type.call, length_bound: type.compactU32 }
const close = { proposal_hash: type.hash, index: type.compactU32, proposal_weight_bound: weight, length_bound: type.compactU32 }

/** An instance of pallet-collective. */
export function collectivePallet(name: string): PalletPlan {
  return {
    ...emptyPallet,
    name,
    crate: 'pallet_collective',
    storage: {
      Proposals: { value: listOf(type.hash), fallback: '0x00' },
      ProposalOf: { value: type.call, key: { type: type.hash, hasher: IDENTITY } },
      Voting: { value: votes, key: { type: type.hash, hasher: IDENTITY } },
      ProposalCount: { value: type.u32, fallback: '0x00000000' },
      Members: { value: type.accounts, fallback: '0x00' },
      Prime: { value: type.account },
    },
    calls: {
      set_members: { new_members: type.accounts, prime: option('AccountId', type.account), old_count: type.u32 },
      execute: { proposal: type.call, length_bound: type.compactU32 },
      propose,
      vote: { proposal: type.hash, index: type.compactU32, approve: type.bool },
      disapprove_proposal: { proposal_hash: type.hash },
      close,
    },
    events: eventsOf(collective),
    errors: ['NotMember', 'DuplicateProposal', 'ProposalMissing', 'WrongIndex', 'DuplicateVote', 'AlreadyInitialized', 'TooEarly'],
  }
}

/** The alliance, whose fellows vote through a collective of their own; its texts are noise that decoders must step over. */
export const alliancePallet: PalletPlan = {
  ...emptyPallet,
  name: 'Alliance',
  crate: 'pallet_alliance',
  calls: {
    propose,
    vote: { proposal: type.hash, index: type.compactU32, approve: type.bool },
    announce: { announcement: cid },
    join_alliance: {},
    elevate_ally: { ally: multiAddress },
    give_retirement_notice: {},
    retire: {},
    kick_member: { who: multiAddress },
    close,
    abdicate_fellow_status: {},
  },
  events: { Announced: { announcement: cid }, ...eventsOf(alliance) },
  errors: ['NotMember', 'NotAlly', 'AlreadyMember', 'RetirementPeriodNotPassed'],
}
