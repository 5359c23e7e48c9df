import { type ColumnsOf, placed } from './columns.js'

export const memberColumns = {
  membership: { ...placed, member: true, joinedBy: true, inviter: true, referrer: true, founding: true, invites: true, joinedAt: true },
  memberHandle: { ...placed, member: true, handle: true, namedAt: true },
  memberAccount: { ...placed, member: true, role: true, change: true, account: true, changedAt: true },
  memberProfile: {
    ...placed,
    member: true,
    name: true,
    about: true,
    avatarUri: true,
    validatorAccount: true,
    raw: true,
    describedAt: true,
  },
  memberVerification: { ...placed, member: true, verified: true, worker: true, verifiedAt: true },
  memberInviteTransfer: { ...placed, member: true, receiver: true, count: true, transferredAt: true },
  remark: {
    ...placed,
    role: true,
    member: true,
    workingGroup: true,
    worker: true,
    proposal: true,
    message: true,
    account: true,
    amount: true,
    asset: true,
    madeAt: true,
  },
} as const satisfies ColumnsOf<
  'membership' | 'memberHandle' | 'memberAccount' | 'memberProfile' | 'memberVerification' | 'memberInviteTransfer' | 'remark'
>
