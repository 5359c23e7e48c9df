import { builder } from './builder.js'
import { accountOf } from './ids.js'

const member = { member: '1' }

export const memberJoined = builder('member.joined', {
  ...member,
  by: 'purchase',
  inviter: null,
  referrer: null,
  founding: false,
  invites: null,
})
export const memberRenamed = builder('member.renamed', { ...member, handle: 'ann' })
export const memberRootSet = builder('member.root-set', { ...member, account: accountOf(1) })
export const memberControllerSet = builder('member.controller-set', { ...member, account: accountOf(1) })
export const memberDescribed = builder('member.described', { ...member, profile: null, raw: '0x' })
export const memberVerified = builder('member.verified', { ...member, verified: true, worker: '1' })
export const memberInvitesTransferred = builder('member.invites-transferred', { ...member, to: '2', count: 1 })
export const stakingAccountAdded = builder('staking-account.added', { ...member, account: accountOf(1) })
export const stakingAccountConfirmed = builder('staking-account.confirmed', { ...member, account: accountOf(1) })
export const stakingAccountRemoved = builder('staking-account.removed', { ...member, account: accountOf(1) })
export const remarkMade = builder('remark.made', {
  ...member,
  role: 'member',
  group: null,
  worker: null,
  proposal: null,
  message: 'Words',
  payment: null,
})
