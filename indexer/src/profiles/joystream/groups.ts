import { GroupId } from '@secretariat/shared'
import { choice } from '../variants.js'

/** The working groups by the names in proposals; the names of their pallets are the ids. */
const names = {
  Forum: 'ForumWorkingGroup',
  Storage: 'StorageWorkingGroup',
  Content: 'ContentWorkingGroup',
  OperationsAlpha: 'OperationsWorkingGroupAlpha',
  App: 'AppWorkingGroup',
  Distribution: 'DistributionWorkingGroup',
  OperationsBeta: 'OperationsWorkingGroupBeta',
  OperationsGamma: 'OperationsWorkingGroupGamma',
  Membership: 'MembershipWorkingGroup',
} as const

export const workingGroup = choice('WorkingGroup', names)
export const groupPallets: readonly string[] = Object.values(names)

/** The group whose budget pays what invited members begin with. */
export const membershipGroup = GroupId(names.Membership)
