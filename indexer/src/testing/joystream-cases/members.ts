import { ann, bob, type Case, joy } from './case.js'

const remarked = { kind: 'remark.made', group: null, worker: null, proposal: null, payment: null } as const
const begin = { rootAccount: ann, controllerAccount: bob, handle: 'mia', metadata: '0x' }
const begun = [
  { kind: 'member.renamed', member: '4', handle: 'mia' },
  { kind: 'member.root-set', member: '4', account: ann },
  { kind: 'member.controller-set', member: '4', account: bob },
] as const
const joined = { kind: 'member.joined', member: '4', inviter: null, referrer: null, founding: false, invites: null } as const
const invitation = { ...joined, by: 'invitation', inviter: '2' }

export const memberCases: readonly Case[] = [
  { event: 'Members.MemberInvited', values: [4, { invitingMemberId: 2, ...begin }], facts: [invitation, ...begun], specs: [1001] },
  {
    event: 'Members.MemberInvited',
    values: [4, { invitingMemberId: 2, ...begin }, 30],
    facts: [
      invitation,
      ...begun,
      {
        kind: 'budget.spent',
        budget: 'MembershipWorkingGroup',
        amount: joy('30'),
        purpose: 'invitation',
        account: bob,
        channel: null,
        rationale: null,
      },
    ],
    specs: [2001, 2003, 2004],
  },
  {
    event: 'Members.MembershipGifted',
    values: [
      4,
      {
        ...begin,
        creditControllerAccount: 1,
        applyControllerAccountInvitationLock: null,
        creditRootAccount: 2,
        applyRootAccountInvitationLock: 3,
      },
    ],
    facts: [{ ...joined, by: 'gift' }, ...begun],
  },
  {
    event: 'Members.MembershipBought',
    // A message with a name; the handle is missing.
    values: [4, { ...begin, handle: null, metadata: '0x0a034d6961', referrerId: 1 }, 5],
    facts: [
      { ...joined, by: 'purchase', referrer: '1', invites: 5 },
      begun[1],
      begun[2],
      {
        kind: 'member.described',
        member: '4',
        profile: { name: 'Mia', about: null, avatarUri: null, validatorAccount: null },
        raw: '0x0a034d6961',
      },
    ],
  },
  {
    event: 'Members.MemberCreated',
    values: [4, { ...begin, handle: '0xff', isFoundingMember: true }, 0],
    facts: [
      { ...joined, by: 'creation', founding: true, invites: 0 },
      { kind: 'member.renamed', member: '4', handle: { hex: '0xff' } },
      begun[1],
      begun[2],
    ],
  },
  { event: 'Members.MemberProfileUpdated', values: [4, 'max', null], facts: [{ kind: 'member.renamed', member: '4', handle: 'max' }] },
  {
    event: 'Members.MemberProfileUpdated',
    values: [4, null, '0xfe'],
    facts: [{ kind: 'member.described', member: '4', profile: null, raw: '0xfe' }],
  },
  { event: 'Members.MemberAccountsUpdated', values: [4, null, ann], facts: [{ kind: 'member.controller-set', member: '4', account: ann }] },
  { event: 'Members.MemberAccountsUpdated', values: [4, bob, null], facts: [{ kind: 'member.root-set', member: '4', account: bob }] },
  {
    event: 'Members.MemberVerificationStatusUpdated',
    values: [4, true, 12],
    facts: [{ kind: 'member.verified', member: '4', verified: true, worker: '12' }],
  },
  {
    event: 'Members.ReferralCutUpdated',
    values: [50],
    facts: [{ kind: 'parameter.set', parameter: 'Members.ReferralCut', value: 50 }],
  },
  {
    event: 'Members.InvitesTransferred',
    values: [4, 5, 2],
    facts: [{ kind: 'member.invites-transferred', member: '4', to: '5', count: 2 }],
  },
  {
    event: 'Members.MembershipPriceUpdated',
    values: [8],
    facts: [{ kind: 'parameter.set', parameter: 'Members.MembershipPrice', value: joy('8') }],
  },
  {
    event: 'Members.InitialInvitationBalanceUpdated',
    values: [8],
    facts: [{ kind: 'parameter.set', parameter: 'Members.InitialInvitationBalance', value: joy('8') }],
  },
  {
    event: 'Members.LeaderInvitationQuotaUpdated',
    values: [8],
    facts: [{ kind: 'parameter.set', parameter: 'Members.LeaderInvitationQuota', value: 8 }],
  },
  {
    event: 'Members.InitialInvitationCountUpdated',
    values: [8],
    facts: [{ kind: 'parameter.set', parameter: 'Members.InitialInvitationCount', value: 8 }],
  },
  { event: 'Members.StakingAccountAdded', values: [ann, 4], facts: [{ kind: 'staking-account.added', member: '4', account: ann }] },
  { event: 'Members.StakingAccountRemoved', values: [ann, 4], facts: [{ kind: 'staking-account.removed', member: '4', account: ann }] },
  { event: 'Members.StakingAccountConfirmed', values: [ann, 4], facts: [{ kind: 'staking-account.confirmed', member: '4', account: ann }] },
  {
    event: 'Members.MemberRemarked',
    values: [4, 'hear'],
    facts: [{ ...remarked, role: 'member', member: '4', message: 'hear' }],
    specs: [1001],
  },
  {
    event: 'Members.MemberRemarked',
    values: [4, 'hear', [ann, 9]],
    facts: [{ ...remarked, role: 'member', member: '4', message: 'hear', payment: { account: ann, amount: joy('9') } }],
    specs: [2001, 2003, 2004],
  },
  {
    event: 'Council.CouncilorRemarked',
    values: [4, 'hear'],
    facts: [{ ...remarked, role: 'councillor', member: '4', message: 'hear' }],
  },
  { event: 'Council.CandidateRemarked', values: [4, 'hear'], facts: [{ ...remarked, role: 'candidate', member: '4', message: 'hear' }] },
]
