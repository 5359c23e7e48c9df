import { emptyPallet, type PalletPlan } from '../../substrate/pallets.js'
import { type Fields, listOf, struct } from '../../substrate/types.js'
import {
  account,
  bool,
  bytes,
  decision,
  details,
  execution,
  hash,
  percent,
  proposalParams,
  status,
  threadMode,
  u32,
  u64,
  u128,
  voteKind,
} from './types.js'

/** Events in the order by which a runtime numbers them; one that a version lacks moves those behind it. */
export type Versioned = (spec: number) => PalletPlan

const member = { membership_id: u64 }
const seat = struct(['pallet_council', 'CouncilMember'], {
  staking_account_id: account,
  reward_account_id: account,
  membership_id: u64,
  stake: u128,
  last_payment_block: u32,
  unpaid_reward: u128,
})

const nothing = `0x${'00'.repeat(16)}`

export const council: Versioned = (spec) => ({
  ...emptyPallet,
  name: 'Council',
  crate: 'pallet_council',
  storage: {
    AnnouncementPeriodNr: { value: u64, fallback: nothing.slice(0, 18) },
    CouncilMembers: { value: listOf(seat), fallback: '0x00' },
    Budget: { value: u128, fallback: nothing },
    BudgetIncrement: { value: u128, fallback: nothing },
    CouncilorReward: { value: u128, fallback: nothing },
  },
  calls: {
    announce_candidacy: { ...member, staking_account_id: account, reward_account_id: account, stake: u128 },
    release_candidacy_stake: member,
    withdraw_candidacy: member,
    set_candidacy_note: { ...member, note: bytes },
    fund_council_budget: { member_id: u64, amount: u128, rationale: bytes },
    councilor_remark: { councilor_id: u64, msg: bytes },
    candidate_remark: { candidate_id: u64, msg: bytes },
  },
  events: {
    AnnouncingPeriodStarted: [u32],
    NotEnoughCandidates: [u32],
    VotingPeriodStarted: [u32],
    NewCandidate: [u64, account, account, u128],
    NewCouncilElected: [listOf(u64), u32],
    NewCouncilNotElected: [u32],
    CandidacyStakeRelease: [u64],
    CandidacyWithdraw: [u64],
    CandidacyNoteSet: [u64, bytes],
    RewardPayment: [u64, account, u128, u128],
    BudgetBalanceSet: [u128],
    BudgetRefill: [u128],
    BudgetRefillPlanned: [u32],
    BudgetIncrementUpdated: [u128],
    CouncilorRewardUpdated: [u128],
    ...(spec < 2003 ? {} : { CouncilBudgetDecreased: [u128] }),
    RequestFunded: [account, u128],
    CouncilBudgetFunded: [u64, u128, bytes],
    CouncilorRemarked: [u64, bytes],
    CandidateRemarked: [u64, bytes],
    ...(spec < 2003 ? {} : { EraPayoutDampingFactorSet: [percent] }),
  },
})

export const referendum: Versioned = (spec) => ({
  ...emptyPallet,
  name: 'Referendum',
  crate: 'pallet_referendum',
  prefix: 'Instance1Referendum',
  calls: {
    vote: { commitment: hash, stake: u128 },
    reveal_vote: { salt: bytes, vote_option_id: u64 },
    release_vote_stake: {},
    ...(spec < 2001 ? {} : { opt_out_of_voting: {} }),
  },
  events: {
    ReferendumStarted: [u32, u32],
    ReferendumStartedForcefully: [u32, u32],
    RevealingStageStarted: [u32],
    ReferendumFinished: [listOf(struct(['pallet_referendum', 'OptionResult'], { option_id: u64, vote_power: u128 }))],
    VoteCast: [account, hash, u128],
    VoteRevealed: [account, u64, bytes],
    StakeReleased: [account],
    ...(spec < 2001 ? {} : { AccountOptedOutOfVoting: [account] }),
  },
})

export const proposalsEngine: Versioned = () => ({
  ...emptyPallet,
  name: 'ProposalsEngine',
  crate: 'pallet_proposals_engine',
  prefix: 'ProposalEngine',
  storage: { ProposalCount: { value: u32, fallback: '0x00000000' }, ActiveProposalCount: { value: u32, fallback: '0x00000000' } },
  calls: {
    vote: { voter_id: u64, proposal_id: u32, vote: voteKind, rationale: bytes },
    cancel_proposal: { proposer_id: u64, proposal_id: u32 },
    proposer_remark: { proposal_id: u32, proposer_id: u64, msg: bytes },
  },
  events: {
    ProposalStatusUpdated: [u32, status],
    ProposalDecisionMade: [u32, decision],
    ProposalExecuted: [u32, execution],
    Voted: [u64, u32, voteKind, bytes],
    ProposalCancelled: [u64, u32],
    ProposerRemarked: [u64, u32, bytes],
  },
})

export const proposalsDiscussion: Versioned = () => {
  const post: Fields = { post_author_id: u64, thread_id: u64, text: bytes, editable: bool }
  return {
    ...emptyPallet,
    name: 'ProposalsDiscussion',
    crate: 'pallet_proposals_discussion',
    prefix: 'ProposalDiscussion',
    calls: { add_post: post },
    events: {
      ThreadCreated: [u64, u64],
      PostCreated: [u64, u64, u64, bytes, bool],
      PostUpdated: [u64, u64, u64, bytes],
      ThreadModeChanged: [u64, threadMode, u64],
      PostDeleted: [u64, u64, u64, bool],
    },
  }
}

export const proposalsCodex: Versioned = (spec) => ({
  ...emptyPallet,
  name: 'ProposalsCodex',
  crate: 'pallet_proposals_codex',
  calls: { create_proposal: { general_proposal_parameters: proposalParams, proposal_details: details(spec) } },
  events: { ProposalCreated: [u32, proposalParams, details(spec), u64] },
})
