import { type AccountId, BudgetId, type FactOf, type MemberId, type Said, type Text } from '@secretariat/shared'
import { toHex } from '../bytes.js'
import { event, type PalletSpec } from '../profile.js'
import { record, tuple } from '../records.js'
import { bool, u8, u32, u64, u128 } from '../shape.js'
import { account, option } from '../shapes.js'
import { bytes, text } from '../text.js'
import { membershipGroup } from './groups.js'
import { joy, memberId, recordId } from './joy.js'
import { readMessage } from './messages.js'
import { amountSet, numberSet } from './parameters.js'
import { remark } from './remark.js'

const profileFields = { 1: 'text', 2: 'number', 3: 'text', 4: 'text', 5: 'message', 6: 'number', 7: 'text' } as const

function described(member: MemberId, raw: Uint8Array): Said<FactOf<'member.described'>> {
  const found = readMessage(raw, profileFields)
  const profile =
    found === undefined ? null : { name: found.text(1), about: found.text(3), avatarUri: found.text(4), validatorAccount: found.text(7) }
  return { kind: 'member.described', member, profile, raw: toHex(raw) }
}

interface Beginning {
  readonly rootAccount: AccountId
  readonly controllerAccount: AccountId
  readonly handle: Text | null
  readonly metadata: Uint8Array
}

/** What a membership begins with, each as the fact that says it again when it changes. */
function joined(
  member: MemberId,
  { rootAccount, controllerAccount, handle, metadata }: Beginning,
  said: Omit<Said<FactOf<'member.joined'>>, 'kind' | 'member'>,
): Said[] {
  return [
    { kind: 'member.joined', member, ...said },
    ...(handle === null ? [] : [{ kind: 'member.renamed', member, handle } as const]),
    { kind: 'member.root-set', member, account: rootAccount },
    { kind: 'member.controller-set', member, account: controllerAccount },
    ...(metadata.length === 0 ? [] : [described(member, metadata)]),
  ]
}

const beginning = { rootAccount: account, controllerAccount: account, handle: option(text), metadata: bytes }
const alone = { inviter: null, referrer: null, founding: false, invites: null }

const invitation = record('InviteMembershipParameters', { invitingMemberId: u64, ...beginning })
const gift = record('GiftMembershipParameters', {
  ...beginning,
  creditControllerAccount: u128,
  applyControllerAccountInvitationLock: option(u128),
  creditRootAccount: u128,
  applyRootAccountInvitationLock: option(u128),
})
const purchase = record('BuyMembershipParameters', { ...beginning, referrerId: option(u64) })
const creation = record('CreateMemberParameters', { ...beginning, handle: text, isFoundingMember: bool })

const joining = [
  // Until 1001 the event does not say what the invited member begins with, which the membership group pays.
  event('MemberInvited', [u64, invitation], (id, params) =>
    joined(memberId(id), params, { ...alone, by: 'invitation', inviter: memberId(params.invitingMemberId) }),
  ),
  event('MemberInvited', [u64, invitation, u128], (id, params, amount) => [
    ...joined(memberId(id), params, { ...alone, by: 'invitation', inviter: memberId(params.invitingMemberId) }),
    {
      kind: 'budget.spent',
      budget: BudgetId(membershipGroup),
      amount: joy(amount),
      purpose: 'invitation',
      account: params.controllerAccount,
      channel: null,
      rationale: null,
    },
  ]),
  event('MembershipGifted', [u64, gift], (id, params) => joined(memberId(id), params, { ...alone, by: 'gift' })),
  event('MembershipBought', [u64, purchase, u32], (id, params, invites) =>
    joined(memberId(id), params, {
      ...alone,
      by: 'purchase',
      referrer: params.referrerId === null ? null : memberId(params.referrerId),
      invites,
    }),
  ),
  event('MemberCreated', [u64, creation, u32], (id, params, invites) =>
    joined(memberId(id), params, { ...alone, by: 'creation', founding: params.isFoundingMember, invites }),
  ),
]

const changes = [
  event('MemberProfileUpdated', [u64, option(text), option(bytes)], (id, handle, metadata) => {
    const member = memberId(id)
    return [
      ...(handle === null ? [] : [{ kind: 'member.renamed', member, handle } as const]),
      ...(metadata === null ? [] : [described(member, metadata)]),
    ]
  }),
  event('MemberAccountsUpdated', [u64, option(account), option(account)], (id, root, controller) => {
    const member = memberId(id)
    return [
      ...(root === null ? [] : [{ kind: 'member.root-set', member, account: root } as const]),
      ...(controller === null ? [] : [{ kind: 'member.controller-set', member, account: controller } as const]),
    ]
  }),
  event('MemberVerificationStatusUpdated', [u64, bool, u64], (member, verified, worker) => ({
    kind: 'member.verified',
    member: memberId(member),
    verified,
    worker: recordId(worker),
  })),
  event('InvitesTransferred', [u64, u64, u32], (from, to, count) => ({
    kind: 'member.invites-transferred',
    member: memberId(from),
    to: memberId(to),
    count,
  })),
]

const stakingAccount = (name: string, kind: 'staking-account.added' | 'staking-account.removed' | 'staking-account.confirmed') =>
  event(name, [account, u64], (staking, member) => ({ kind, member: memberId(member), account: staking }))

/** Who is a member, under which name and with which accounts. Names are only in the events: the state keeps their hashes. */
export const members: PalletSpec = {
  pallet: 'Members',
  optional: false,
  events: [
    ...joining,
    ...changes,
    stakingAccount('StakingAccountAdded', 'staking-account.added'),
    stakingAccount('StakingAccountRemoved', 'staking-account.removed'),
    stakingAccount('StakingAccountConfirmed', 'staking-account.confirmed'),
    event('MemberRemarked', [u64, text], (id, message) => remark('member', message, { member: memberId(id) })),
    event('MemberRemarked', [u64, text, option(tuple(account, u128))], (id, message, paid) =>
      remark('member', message, { member: memberId(id), payment: paid === null ? null : { account: paid[0], amount: joy(paid[1]) } }),
    ),
    numberSet('ReferralCutUpdated', u8, 'Members.ReferralCut'),
    amountSet('MembershipPriceUpdated', 'Members.MembershipPrice'),
    amountSet('InitialInvitationBalanceUpdated', 'Members.InitialInvitationBalance'),
    numberSet('LeaderInvitationQuotaUpdated', u32, 'Members.LeaderInvitationQuota'),
    numberSet('InitialInvitationCountUpdated', u32, 'Members.InitialInvitationCount'),
  ],
  ignored: [],
  states: [],
}
