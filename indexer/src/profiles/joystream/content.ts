import type { AccountId, Said } from '@secretariat/shared'
import { event, type PalletSpec } from '../profile.js'
import { u32, u64, u128 } from '../shape.js'
import { account } from '../shapes.js'
import { variants } from '../variants.js'
import { councilBudget } from './council.js'
import { joy, recordId } from './joy.js'

const actor = variants('ContentActor', { Curator: [u64, u64], Member: [u64], Lead: [] })
const destination = variants('ChannelFundsDestination', { AccountId: [account], CouncilBudget: [] })

/** The council pays the creators of a channel what they earned. */
function paidOut(channel: bigint, amount: bigint, to: AccountId | null): Said {
  return {
    kind: 'budget.spent',
    budget: councilBudget,
    amount: joy(amount),
    purpose: 'creator-payout',
    account: to,
    channel: recordId(channel),
    rationale: null,
  }
}

/** What a channel earned goes back to the council. */
function paidBack(channel: bigint, amount: bigint): Said {
  return { kind: 'budget.funded', budget: councilBudget, amount: joy(amount), member: null, channel: recordId(channel), rationale: null }
}

/** Of the platform's channels and videos only what moves the council's budget is ours. */
export const content: PalletSpec = {
  pallet: 'Content',
  optional: false,
  events: [
    // Until 1001 the event names the sum of all claims alone; the base filter of that time let no claim through.
    event('ChannelRewardUpdated', [u128, u64], () => []),
    event('ChannelRewardUpdated', [u128, u128, u64], (_sum, claimed, channel) => paidOut(channel, claimed, null)),
    event('ChannelRewardClaimedAndWithdrawn', [actor, u64, u128, destination], (_actor, channel, amount, to) =>
      to.is === 'AccountId' ? paidOut(channel, amount, to.values[0]) : [paidOut(channel, amount, null), paidBack(channel, amount)],
    ),
    event('ChannelFundsWithdrawn', [actor, u64, u128, destination], (_actor, channel, amount, to) =>
      to.is === 'CouncilBudget' ? paidBack(channel, amount) : [],
    ),
  ],
  ignored: [
    // The same claim as ChannelRewardUpdated, until 1001.
    'CouncilRewardClaimed',
    'AuctionBidCanceled',
    'AuctionBidMade',
    'AuctionCanceled',
    'BidMadeCompletingAuction',
    'BuyNowCanceled',
    'BuyNowPriceUpdated',
    'CancelChannelTransfer',
    'ChannelAgentRemarked',
    'ChannelAssetsDeletedByModerator',
    'ChannelAssetsRemoved',
    'ChannelCreated',
    'ChannelDeleted',
    'ChannelDeletedByModerator',
    'ChannelNftLimitUpdated',
    'ChannelOwnerRemarked',
    'ChannelPausedFeaturesUpdatedByModerator',
    'ChannelPayoutsUpdated',
    'ChannelPrivilegeLevelUpdated',
    'ChannelStateBloatBondValueUpdated',
    'ChannelTransferAccepted',
    'ChannelUpdated',
    'ChannelVisibilitySetByModerator',
    'CreatorTokenIssued',
    'CreatorTokenIssuerRemarked',
    'CuratorAdded',
    'CuratorGroupCreated',
    'CuratorGroupPermissionsUpdated',
    'CuratorGroupStatusSet',
    'CuratorRemoved',
    'EnglishAuctionSettled',
    'EnglishAuctionStarted',
    'GlobalNftLimitUpdated',
    'InitializedChannelTransfer',
    'NftBought',
    'NftDestroyed',
    'NftIssued',
    'NftOwnerRemarked',
    'NftSellOrderMade',
    'NftSlingedBackToTheOriginalArtist',
    'OfferAccepted',
    'OfferCanceled',
    'OfferStarted',
    'OpenAuctionBidAccepted',
    'OpenAuctionStarted',
    'ToggledNftLimits',
    'VideoAssetsDeletedByModerator',
    'VideoCreated',
    'VideoDeleted',
    'VideoDeletedByModerator',
    'VideoStateBloatBondValueUpdated',
    'VideoUpdated',
    'VideoVisibilitySetByModerator',
  ],
  states: [],
}

/** Tokens of creators: the sale of one may pay into the council's budget. */
export const projectToken: PalletSpec = {
  pallet: 'ProjectToken',
  optional: false,
  events: [
    event('TokenSaleFinalized', [u64, u32, u128, u128], (token, _sale, _left, collected) => ({
      kind: 'token-sale.finalized',
      token: recordId(token),
      collected: joy(collected),
    })),
  ],
  ignored: [
    'AccountDustedBy',
    'AmmActivated',
    'AmmDeactivated',
    'FrozenStatusUpdated',
    'MemberJoinedWhitelist',
    'PatronageCreditClaimed',
    'PatronageRateDecreasedTo',
    'RevenueSplitFinalized',
    'RevenueSplitIssued',
    'RevenueSplitLeft',
    'TokenAmountTransferred',
    'TokenAmountTransferredByIssuer',
    'TokenConstraintsUpdated',
    'TokenDeissued',
    'TokenIssued',
    'TokenSaleInitialized',
    'TokensBoughtOnAmm',
    'TokensBurned',
    'TokensPurchasedOnSale',
    'TokensSoldOnAmm',
    'TransferPolicyChangedToPermissionless',
    'UpcomingTokenSaleUpdated',
    'UserParticipatedInSplit',
  ],
  states: [],
}
