/** A working group as the runtime names it: its pallet, its word in proposals, and the period of its pay on the real chain. */
export interface GroupPlan {
  readonly pallet: string
  readonly word: string
  readonly rewardPeriod: number
}

/** In the order of the pallets. */
export const groupPlans: readonly GroupPlan[] = [
  { pallet: 'ForumWorkingGroup', word: 'Forum', rewardPeriod: 14_410 },
  { pallet: 'StorageWorkingGroup', word: 'Storage', rewardPeriod: 14_420 },
  { pallet: 'ContentWorkingGroup', word: 'Content', rewardPeriod: 14_430 },
  { pallet: 'OperationsWorkingGroupAlpha', word: 'OperationsAlpha', rewardPeriod: 14_460 },
  { pallet: 'AppWorkingGroup', word: 'App', rewardPeriod: 14_450 },
  { pallet: 'MembershipWorkingGroup', word: 'Membership', rewardPeriod: 14_440 },
  { pallet: 'OperationsWorkingGroupBeta', word: 'OperationsBeta', rewardPeriod: 14_470 },
  { pallet: 'OperationsWorkingGroupGamma', word: 'OperationsGamma', rewardPeriod: 14_480 },
  { pallet: 'DistributionWorkingGroup', word: 'Distribution', rewardPeriod: 14_490 },
]
