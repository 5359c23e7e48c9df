import { emptyPallet } from '../../substrate/pallets.js'
import { choice, struct } from '../../substrate/types.js'
import type { Versioned } from './council-pallets.js'
import {
  account,
  actor,
  balanceKind,
  bool,
  bytes,
  creation,
  gift,
  group,
  hash,
  idSet,
  invitation,
  mapOf,
  maybeAccount,
  maybeBytes,
  maybePayment,
  maybeU64,
  purchase,
  u8,
  u32,
  u64,
  u128,
} from './types.js'

export const members: Versioned = (spec) => ({
  ...emptyPallet,
  name: 'Members',
  crate: 'pallet_membership',
  prefix: 'Membership',
  calls: {
    buy_membership: { params: purchase },
    update_profile: { member_id: u64, handle: maybeBytes, metadata: maybeBytes },
    update_accounts: { member_id: u64, new_root_account: maybeAccount, new_controller_account: maybeAccount },
    invite_member: { params: invitation },
    add_staking_account_candidate: { member_id: u64 },
    confirm_staking_account: { member_id: u64, staking_account_id: account },
    member_remark: { member_id: u64, msg: bytes, ...(spec < 2001 ? {} : { payment: maybePayment }) },
  },
  events: {
    MemberInvited: [u64, invitation, ...(spec < 2001 ? [] : [u128])],
    MembershipGifted: [u64, gift],
    MembershipBought: [u64, purchase, u32],
    MemberProfileUpdated: [u64, maybeBytes, maybeBytes],
    MemberAccountsUpdated: [u64, maybeAccount, maybeAccount],
    MemberVerificationStatusUpdated: [u64, bool, u64],
    ReferralCutUpdated: [u8],
    InvitesTransferred: [u64, u64, u32],
    MembershipPriceUpdated: [u128],
    InitialInvitationBalanceUpdated: [u128],
    LeaderInvitationQuotaUpdated: [u32],
    InitialInvitationCountUpdated: [u32],
    StakingAccountAdded: [account, u64],
    StakingAccountRemoved: [account, u64],
    StakingAccountConfirmed: [account, u64],
    MemberRemarked: [u64, bytes, ...(spec < 2001 ? [] : [maybePayment])],
    MemberCreated: [u64, creation, u32],
  },
})

const postKey = struct(['pallet_forum', 'ExtendedPostIdObject'], { category_id: u64, thread_id: u64, post_id: u64 })

export const forum: Versioned = () => ({
  ...emptyPallet,
  name: 'Forum',
  crate: 'pallet_forum',
  prefix: 'Forum_1_1',
  calls: {
    create_category: { parent_category_id: maybeU64, title: bytes, description: bytes },
    create_thread: { forum_user_id: u64, category_id: u64, metadata: bytes, text: bytes },
    add_post: { forum_user_id: u64, category_id: u64, thread_id: u64, text: bytes, editable: bool },
  },
  events: {
    CategoryCreated: [u64, maybeU64, bytes, bytes],
    CategoryArchivalStatusUpdated: [u64, bool, actor],
    CategoryTitleUpdated: [u64, hash, actor],
    CategoryDescriptionUpdated: [u64, hash, actor],
    CategoryDeleted: [u64, actor],
    ThreadCreated: [u64, u64, u64, u64, bytes, bytes],
    ThreadModerated: [u64, bytes, actor, u64],
    ThreadUpdated: [u64, bool, actor, u64],
    ThreadMetadataUpdated: [u64, u64, u64, bytes],
    ThreadDeleted: [u64, u64, u64, bool],
    ThreadMoved: [u64, u64, actor, u64],
    PostAdded: [u64, u64, u64, u64, bytes, bool],
    PostModerated: [u64, bytes, actor, u64, u64],
    PostDeleted: [bytes, u64, mapOf('ExtendedPostIdObject,bool', postKey, bool)],
    PostTextUpdated: [u64, u64, u64, u64, bytes],
    CategoryStickyThreadUpdate: [u64, idSet, actor],
    CategoryMembershipOfModeratorUpdated: [u64, u64, bool],
  },
})

export const constitution: Versioned = () => ({
  ...emptyPallet,
  name: 'Constitution',
  crate: 'pallet_constitution',
  // The name is the chain's.
  events: { ConstutionAmended: [hash, bytes] },
})

export const joystreamUtility: Versioned = () => ({
  ...emptyPallet,
  name: 'JoystreamUtility',
  crate: 'pallet_joystream_utility',
  calls: { burn_account_tokens: { amount: u128 } },
  events: {
    Signaled: [bytes],
    RuntimeUpgraded: [bytes],
    UpdatedWorkingGroupBudget: [group, u128, balanceKind],
    TokensBurned: [account, u128],
  },
})

const contentActor = choice(['pallet_content', 'permissions', 'ContentActor'], { Curator: [u64, u64], Member: [u64], Lead: [] })
const destination = choice(['pallet_content', 'types', 'ChannelFundsDestination'], { AccountId: [account], CouncilBudget: [] })

/** Of the platform only what moves the council's budget. */
export const content: Versioned = (spec) => ({
  ...emptyPallet,
  name: 'Content',
  crate: 'pallet_content',
  events: {
    ChannelFundsWithdrawn: [contentActor, u64, u128, destination],
    ChannelRewardClaimedAndWithdrawn: [contentActor, u64, u128, destination],
    ChannelRewardUpdated: [u128, ...(spec < 2001 ? [] : [u128]), u64],
  },
})

export const projectToken: Versioned = () => ({
  ...emptyPallet,
  name: 'ProjectToken',
  crate: 'pallet_project_token',
  prefix: 'Token',
  events: { TokenSaleFinalized: [u64, u32, u128, u128] },
})
