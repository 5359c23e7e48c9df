import { asMember, type Handler, type Origin } from './dispatch-council.js'
import { remark, tell } from './doing.js'
import { addPost, createCategory, createThread } from './rules/forum.js'
import { addStakingAccount, buy, confirmStakingAccount, invite, updateAccounts, updateProfile } from './rules/members.js'
import { amountOf, argsOf, listOf, maybe, numberOf, textOf } from './values.js'

/** Calls of members, and of the forum. */
export const memberCalls: Readonly<Record<string, Handler>> = {
  'Members.buy_membership': ({ doing, state }, { params }) => buy(doing, state, argsOf(params)),
  'Members.invite_member': (origin, { params }) => {
    const { inviting_member_id } = argsOf(params)
    const isOwn = origin.state.members.get(numberOf(inviting_member_id))?.controller === origin.signer
    return isOwn ? invite(origin.doing, origin.state, argsOf(params)) : 'Members.UnsignedOrigin'
  },
  'Members.update_profile': asMember('member_id', (origin, id, args) =>
    withMember(origin, id, (member) => updateProfile(origin.doing, member, args)),
  ),
  // Only the root account may; it stands in for the controller here.
  'Members.update_accounts': (origin, args) =>
    withMember(origin, numberOf(args.member_id), (member) =>
      member.root === origin.signer ? updateAccounts(origin.doing, member, args) : 'Members.UnsignedOrigin',
    ),
  'Members.add_staking_account_candidate': (origin, { member_id }) =>
    withMember(origin, numberOf(member_id), (member) => addStakingAccount(origin.doing, member, origin.signer)),
  'Members.confirm_staking_account': asMember('member_id', (origin, id, { staking_account_id }) =>
    withMember(origin, id, (member) => confirmStakingAccount(origin.doing, member, textOf(staking_account_id))),
  ),
  'Members.member_remark': asMember('member_id', ({ doing }, member, { msg, payment }) => {
    tell(doing, 'Members', 'MemberRemarked', member, msg, payment)
    // The runtime that lets voters opt out was the first to take a payment with a remark.
    const paid = doing.language.hasCall('Referendum', 'opt_out_of_voting') ? maybe(listOf)(payment) : undefined
    const gift = paid === undefined ? {} : { account: textOf(paid[0]), amount: `${amountOf(paid[1])}` }
    remark(doing, { role: 'member', member, message: textOf(msg), ...gift })
    return null
  }),
  'Forum.create_category': ({ doing, state, signer }, { title, description }) => {
    const forum = state.groups.find(({ plan }) => plan.word === 'Forum')
    const isLead = forum?.lead !== undefined && forum.workers.get(forum.lead)?.roleAccount === signer
    return isLead ? createCategory(doing, state, textOf(title), textOf(description)) : 'Forum.OriginNotForumLead'
  },
  'Forum.create_thread': asMember('forum_user_id', ({ doing, state }, member, { category_id, metadata, text }) =>
    createThread(doing, state, member, numberOf(category_id), textOf(metadata), textOf(text)),
  ),
  'Forum.add_post': asMember('forum_user_id', ({ doing, state }, member, { category_id, thread_id, text }) =>
    addPost(doing, state, member, numberOf(category_id), numberOf(thread_id), textOf(text)),
  ),
}

function withMember({ state }: Origin, id: number, act: (member: Parameters<typeof updateProfile>[1]) => string | null): string | null {
  const member = state.members.get(id)
  return member === undefined ? 'Members.MemberProfileNotFound' : act(member)
}
