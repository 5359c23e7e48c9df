import type { Args } from '../../substrate/scale.js'
import type { Account } from '../../world/people.js'
import { type Doing, found, tell } from '../doing.js'
import type { LedgerMember } from '../ledger.js'
import type { Member, State } from '../state.js'
import { maybe, numberOf, textOf } from '../values.js'
import { groupFlow } from './budget.js'

const INVITES = 5
const INVITATION_BALANCE = 5_000_000_000n

function noteMember({ deeds }: Doing, { id }: Member, write: (member: LedgerMember) => void): void {
  deeds.push(({ members }) => write(found(members, (each) => each.id === id)))
}

function join(doing: Doing, { members }: State, params: Args, inviter: number | null): Member {
  const [root, controller, handle] = [textOf(params.root_account), textOf(params.controller_account), textOf(params.handle)]
  const member: Member = { id: members.size, handle, controller, root, staking: new Set() }
  members.set(member.id, member)
  const [block, { id }] = [doing.height, member]
  const accounts = { handles: [{ block, handle }], controllers: [{ block, account: controller }], roots: [{ block, account: root }] }
  doing.deeds.push((ledger) => ledger.members.push({ id, joined: block, inviter, ...accounts, stakingAccounts: [] }))
  return member
}

export function buy(doing: Doing, state: State, params: Args): string | null {
  const { id } = join(doing, state, params, null)
  tell(doing, 'Members', 'MembershipBought', id, params, INVITES)
  return null
}

/** The membership group pays what the guest begins with; its own events do not say so. */
export function invite(doing: Doing, state: State, params: Args): string | null {
  const payer = found(state.groups, ({ plan }) => plan.pallet === 'MembershipWorkingGroup')
  if (payer.budget < INVITATION_BALANCE) return 'Members.WorkingGroupBudgetIsNotSufficientForInviting'
  groupFlow(doing, payer, 'invitation', -INVITATION_BALANCE)
  const { id } = join(doing, state, params, numberOf(params.inviting_member_id))
  // Runtimes before 2001 keep the balance to themselves.
  tell(doing, 'Members', 'MemberInvited', id, params, INVITATION_BALANCE)
  return null
}

export function updateProfile(doing: Doing, member: Member, { handle: wanted, metadata }: Args): string | null {
  const handle = maybe(textOf)(wanted)
  tell(doing, 'Members', 'MemberProfileUpdated', member.id, handle, metadata)
  if (handle !== undefined) {
    member.handle = handle
    noteMember(doing, member, ({ handles }) => handles.push({ block: doing.height, handle }))
  }
  return null
}

export function updateAccounts(doing: Doing, member: Member, { new_root_account, new_controller_account }: Args): string | null {
  const [root, controller] = [new_root_account, new_controller_account].map(maybe(textOf))
  tell(doing, 'Members', 'MemberAccountsUpdated', member.id, root, controller)
  const block = doing.height
  if (root !== undefined) {
    member.root = root
    noteMember(doing, member, ({ roots }) => roots.push({ block, account: root }))
  }
  if (controller !== undefined) {
    member.controller = controller
    noteMember(doing, member, ({ controllers }) => controllers.push({ block, account: controller }))
  }
  return null
}

export function addStakingAccount(doing: Doing, member: Member, account: Account): string | null {
  tell(doing, 'Members', 'StakingAccountAdded', account, member.id)
  noteMember(doing, member, ({ stakingAccounts }) => stakingAccounts.push({ account, added: doing.height, confirmed: null }))
  return null
}

export function confirmStakingAccount(doing: Doing, member: Member, account: Account): string | null {
  member.staking.add(account)
  tell(doing, 'Members', 'StakingAccountConfirmed', account, member.id)
  noteMember(doing, member, ({ stakingAccounts }) => {
    found(stakingAccounts, (each) => each.account === account).confirmed = doing.height
  })
  return null
}
