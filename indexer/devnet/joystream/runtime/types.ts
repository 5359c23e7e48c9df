import { option, type } from '../../substrate/common-types.js'
import { choice, compact, type Describe, type Fields, listOf, type NamedType, newtype, struct } from '../../substrate/types.js'

/** Types of Joystream's runtime, under the names its metadata gives them. */
export const u8 = type.u8
export const u32 = type.u32
export const u64 = type.u64
export const u128 = type.u128
export const bool = type.bool
export const { account, accounts, bytes, hash } = type

export const maybeBytes = option('Vec<u8>', bytes)
export const maybeU32 = option('u32', u32)
export const maybeU64 = option('u64', u64)
export const maybeU128 = option('u128', u128)
export const maybeAccount = option('AccountId', account)
const maybeHash = option('H256', hash)
const maybeBool = option('bool', bool)

/** Values beside each other. */
export const pair = (name: string, ...parts: readonly Describe[]): Describe => {
  return (types) => types.add(`(${name})`, () => ({ path: [], def: { kind: 'tuple', items: parts.map((part) => part(types)) } }))
}
export const maybePayment = option('(AccountId,u128)', pair('AccountId,u128', account, u128))

export const perbill = newtype(['sp_arithmetic', 'per_things', 'Perbill'], u32)
const permill = newtype(['sp_arithmetic', 'per_things', 'Permill'], u32)
export const percent = newtype(['sp_arithmetic', 'per_things', 'Percent'], u8)

/** Stock clients read the parts of a set and of a map from the parameters. */
const collection = (name: 'BTreeSet' | 'BTreeMap', inner: Describe, params: Readonly<Record<string, Describe>>): Describe => {
  return (types) => {
    const listed = inner(types)
    const make = (): NamedType => ({
      path: [name],
      params: Object.entries(params).map(([param, describe]) => ({ name: param, type: describe(types) })),
      def: { kind: 'composite', fields: [{ name: null, type: listed }] },
    })
    return types.add(`${name}<${listed}>`, make)
  }
}

export const idSet = collection('BTreeSet', listOf(u64), { T: u64 })
/** The name tells pairs of types apart. */
export const mapOf = (name: string, key: Describe, value: Describe): Describe =>
  collection('BTreeMap', listOf(pair(name, key, value)), { K: key, V: value })

const named = (pallet: string) => (name: string, fields: Fields) => struct([`pallet_${pallet}`, 'types', name], fields)
const nothing = (...names: readonly string[]): Readonly<Record<string, Fields>> => Object.fromEntries(names.map((name) => [name, []]))

export const group = choice(
  ['pallet_common', 'working_group', 'iterable_enums', 'WorkingGroup'],
  nothing('Forum', 'Storage', 'Content', 'OperationsAlpha', 'App', 'Distribution', 'OperationsBeta', 'OperationsGamma', 'Membership'),
)
export const balanceKind = choice(['pallet_common', 'BalanceKind'], nothing('Positive', 'Negative'))
export const voteKind = choice(['pallet_proposals_engine', 'types', 'VoteKind'], nothing('Approve', 'Reject', 'Slash', 'Abstain'))
export const openingType = choice(['pallet_working_group', 'types', 'OpeningType'], nothing('Leader', 'Regular'))
export const rewardType = choice(['pallet_working_group', 'types', 'RewardPaymentType'], nothing('MissedReward', 'RegularReward'))
export const forcing = choice(['pallet_staking', 'Forcing'], nothing('NotForcing', 'ForceNew', 'ForceNone', 'ForceAlways'))
export const actor = choice(['pallet_forum', 'PrivilegedActor'], { Lead: [], Moderator: [u64] })

const members = named('membership')
const base = { root_account: account, controller_account: account, handle: maybeBytes, metadata: bytes }
export const invitation = members('InviteMembershipParameters', { inviting_member_id: u64, ...base })
export const purchase = members('BuyMembershipParameters', { ...base, referrer_id: maybeU64 })
export const creation = members('CreateMemberParameters', { ...base, handle: bytes, is_founding_member: bool })
export const gift = members('GiftMembershipParameters', {
  ...base,
  credit_controller_account: u128,
  apply_controller_account_invitation_lock: maybeU128,
  credit_root_account: u128,
  apply_root_account_invitation_lock: maybeU128,
})

const working = named('working_group')
export const stakePolicy = working('StakePolicy', { stake_amount: u128, leaving_unstaking_period: u32 })
export const application = working('ApplyOnOpeningParams', {
  member_id: u64,
  opening_id: u64,
  role_account_id: account,
  reward_account_id: account,
  description: bytes,
  stake_parameters: working('StakeParameters', { stake: u128, staking_account_id: account }),
})
export const vesting = struct(['pallet_vesting', 'vesting_info', 'VestingInfo'], { locked: u128, per_block: u128, starting_block: u32 })

export const exposure = struct(['pallet_staking', 'Exposure'], {
  total: type.compactU128,
  own: type.compactU128,
  others: listOf(struct(['pallet_staking', 'IndividualExposure'], { who: account, value: type.compactU128 })),
})
export const preferences = struct(['pallet_staking', 'ValidatorPrefs'], { commission: compact(perbill), blocked: bool })

export const status = choice(['pallet_proposals_engine', 'types', 'proposal_statuses', 'ProposalStatus'], {
  Active: [],
  PendingExecution: [u32],
  PendingConstitutionality: [],
})
const approved = choice(
  ['pallet_proposals_engine', 'types', 'proposal_statuses', 'ApprovedProposalDecision'],
  nothing('PendingExecution', 'PendingConstitutionality'),
)
export const decision = choice(['pallet_proposals_engine', 'types', 'proposal_statuses', 'ProposalDecision'], {
  ...nothing('Canceled', 'CanceledByRuntime', 'Vetoed', 'Rejected', 'Slashed', 'Expired'),
  Approved: [approved],
})
export const execution = choice(['pallet_proposals_engine', 'types', 'proposal_statuses', 'ExecutionStatus'], {
  Executed: [],
  ExecutionFailed: { error: bytes },
})
export const threadMode = choice(['pallet_proposals_discussion', 'types', 'ThreadMode'], { Open: [], Closed: [idSet] })

export const proposalParams = named('proposals_codex')('GeneralProposalParams', {
  member_id: u64,
  title: bytes,
  description: bytes,
  staking_account_id: maybeAccount,
  exact_execution_block: maybeU32,
})

const codex = named('proposals_codex')
const payloadRecord = (spec: number) =>
  named('content')('ChannelPayoutsPayloadParametersRecord', {
    ...(spec < 2001 ? { uploader_account: account } : {}),
    object_creation_params: named('storage')('DataObjectCreationParameters', { size: u64, ipfs_content_id: bytes }),
    expected_data_size_fee: u128,
    expected_data_object_state_bloat_bond: u128,
  })
const payouts = (spec: number) =>
  named('content')('UpdateChannelPayoutsParametersRecord', {
    commitment: maybeHash,
    payload: option('ChannelPayoutsPayload', payloadRecord(spec)),
    min_cashout_allowed: maybeU128,
    max_cashout_allowed: maybeU128,
    channel_cashouts_enabled: maybeBool,
  })
const maybePermill = option('Permill', permill)
const constraints = named('project_token')('TokenConstraints', {
  max_yearly_rate: option('YearlyRate', newtype(['pallet_project_token', 'types', 'YearlyRate'], permill)),
  min_amm_slope: maybeU128,
  min_sale_duration: maybeU32,
  min_revenue_split_duration: maybeU32,
  min_revenue_split_time_to_start: maybeU32,
  sale_platform_fee: maybePermill,
  amm_buy_tx_fees: maybePermill,
  amm_sell_tx_fees: maybePermill,
  bloat_bond: maybeU128,
})
const bridge = named('argo_bridge')('BridgeConstraints', {
  operator_account: maybeAccount,
  pauser_accounts: option('Vec<AccountId>', accounts),
  bridging_fee: maybeU128,
  thawn_duration: maybeU32,
  remote_chains: option('BoundedVec<u32>', newtype(['bounded_collections', 'bounded_vec', 'BoundedVec'], listOf(u32))),
})

/** Everything a proposal can ask for, in the order of a runtime version: 2004 put one in the middle. */
export const proposalTypes = (spec: number): Readonly<Record<string, Fields>> => ({
  Signal: [bytes],
  RuntimeUpgrade: [bytes],
  FundingRequest: [listOf(struct(['pallet_common', 'FundingRequestParameters'], { account, amount: u128 }))],
  SetMaxValidatorCount: [u32],
  CreateWorkingGroupLeadOpening: [
    codex('CreateOpeningParameters', { description: bytes, stake_policy: stakePolicy, reward_per_block: maybeU128, group }),
  ],
  FillWorkingGroupLeadOpening: [codex('FillOpeningParameters', { opening_id: u64, application_id: u64, working_group: group })],
  UpdateWorkingGroupBudget: [u128, group, balanceKind],
  DecreaseWorkingGroupLeadStake: [u64, u128, group],
  SlashWorkingGroupLead: [u64, u128, group],
  SetWorkingGroupLeadReward: [u64, maybeU128, group],
  TerminateWorkingGroupLead: [codex('TerminateRoleParameters', { worker_id: u64, slashing_amount: maybeU128, group })],
  AmendConstitution: [bytes],
  CancelWorkingGroupLeadOpening: [u64, group],
  SetMembershipPrice: [u128],
  SetCouncilBudgetIncrement: [u128],
  SetCouncilorReward: [u128],
  SetInitialInvitationBalance: [u128],
  SetInitialInvitationCount: [u32],
  SetMembershipLeadInvitationQuota: [u32],
  SetReferralCut: [u8],
  VetoProposal: [u32],
  UpdateGlobalNftLimit: [choice(['pallet_content', 'types', 'NftLimitPeriod'], nothing('Daily', 'Weekly')), u64],
  UpdateChannelPayouts: [payouts(spec)],
  ...(spec < 2002 ? {} : { SetPalletFozenStatus: [bool, choice(['pallet_common', 'FreezablePallet'], nothing('ProjectToken'))] }),
  ...(spec < 2003 ? {} : { UpdateTokenPalletTokenConstraints: [constraints] }),
  ...(spec < 2004 ? {} : { UpdateArgoBridgeConstraints: [bridge] }),
  ...(spec < 2003 ? {} : { SetEraPayoutDampingFactor: [percent], DecreaseCouncilBudget: [u128] }),
})

export const details = (spec: number): Describe => choice(['pallet_proposals_codex', 'types', 'ProposalDetails'], proposalTypes(spec))
