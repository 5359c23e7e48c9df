import { record } from '../records.js'
import { bool, u8, u32, u64, u128 } from '../shape.js'
import { account, hash, list, option } from '../shapes.js'
import { bytes, text } from '../text.js'
import { choice, either, variants } from '../variants.js'
import { workingGroup } from './groups.js'

const stakePolicy = record('StakePolicy', { stakeAmount: u128, leavingUnstakingPeriod: u32 })

const opening = record('CreateOpeningParameters', {
  description: bytes,
  stakePolicy,
  rewardPerBlock: option(u128),
  group: workingGroup,
})
const filling = record('FillOpeningParameters', { openingId: u64, applicationId: u64, workingGroup })
const termination = record('TerminateRoleParameters', { workerId: u64, slashingAmount: option(u128), group: workingGroup })

const payload = {
  objectCreationParams: record('DataObjectCreationParameters', { size: u64, ipfsContentId: text }),
  expectedDataSizeFee: u128,
  expectedDataObjectStateBloatBond: u128,
}
const payouts = record('UpdateChannelPayoutsParametersRecord', {
  commitment: option(hash),
  payload: option(
    either(
      record('ChannelPayoutsPayloadParametersRecord', payload),
      // Until 1001 the uploader was named apart.
      record('ChannelPayoutsPayloadParametersRecord', { uploaderAccount: account, ...payload }),
    ),
  ),
  minCashoutAllowed: option(u128),
  maxCashoutAllowed: option(u128),
  channelCashoutsEnabled: option(bool),
})

const tokenConstraints = record('TokenConstraints', {
  maxYearlyRate: option(u32),
  minAmmSlope: option(u128),
  minSaleDuration: option(u32),
  minRevenueSplitDuration: option(u32),
  minRevenueSplitTimeToStart: option(u32),
  salePlatformFee: option(u32),
  ammBuyTxFees: option(u32),
  ammSellTxFees: option(u32),
  bloatBond: option(u128),
})
const bridgeConstraints = record('BridgeConstraints', {
  operatorAccount: option(account),
  pauserAccounts: option(list(account)),
  bridgingFee: option(u128),
  thawnDuration: option(u32),
  remoteChains: option(list(u32)),
})

/** Every type of proposal there ever was, with all it says. Types came in the middle of the list: only names tell them apart. */
export const proposalDetails = variants(
  'ProposalDetails',
  {
    Signal: [text],
    RuntimeUpgrade: [bytes],
    FundingRequest: [list(record('FundingRequestParameters', { account, amount: u128 }))],
    SetMaxValidatorCount: [u32],
    CreateWorkingGroupLeadOpening: [opening],
    FillWorkingGroupLeadOpening: [filling],
    UpdateWorkingGroupBudget: [u128, workingGroup, choice('BalanceKind', { Positive: 'positive', Negative: 'negative' })],
    DecreaseWorkingGroupLeadStake: [u64, u128, workingGroup],
    SlashWorkingGroupLead: [u64, u128, workingGroup],
    SetWorkingGroupLeadReward: [u64, option(u128), workingGroup],
    TerminateWorkingGroupLead: [termination],
    AmendConstitution: [text],
    CancelWorkingGroupLeadOpening: [u64, workingGroup],
    SetMembershipPrice: [u128],
    SetCouncilBudgetIncrement: [u128],
    SetCouncilorReward: [u128],
    SetInitialInvitationBalance: [u128],
    SetInitialInvitationCount: [u32],
    SetMembershipLeadInvitationQuota: [u32],
    SetReferralCut: [u8],
    VetoProposal: [u32],
    UpdateGlobalNftLimit: [choice('NftLimitPeriod', { Daily: 'daily', Weekly: 'weekly' }), u64],
    UpdateChannelPayouts: [payouts],
    // The name is the chain's.
    SetPalletFozenStatus: [bool, choice('FreezablePallet', { ProjectToken: 'ProjectToken' })],
    UpdateTokenPalletTokenConstraints: [tokenConstraints],
    UpdateArgoBridgeConstraints: [bridgeConstraints],
    SetEraPayoutDampingFactor: [u8],
    DecreaseCouncilBudget: [u128],
  },
  [
    'SetPalletFozenStatus',
    'UpdateTokenPalletTokenConstraints',
    'UpdateArgoBridgeConstraints',
    'SetEraPayoutDampingFactor',
    'DecreaseCouncilBudget',
  ],
)
