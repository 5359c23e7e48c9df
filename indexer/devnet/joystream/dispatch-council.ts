import type { Args } from '../substrate/scale.js'
import type { Account } from '../world/people.js'
import { type Doing, remark, tell } from './doing.js'
import { fundCouncil } from './rules/budget.js'
import { announceCandidacy, releaseCandidacy, setNote, withdrawCandidacy } from './rules/council.js'
import { discuss } from './rules/forum.js'
import { cancel, propose, voteOn } from './rules/proposals.js'
import { castVote, optOut, releaseVote, revealVote } from './rules/referendum.js'
import type { Choice, State } from './state.js'
import { amountOf, argsOf, maybe, numberOf, textOf } from './values.js'

/** Who makes a call, and on what. */
export interface Origin {
  readonly state: State
  readonly doing: Doing
  readonly signer: Account
}

export type Handler = (origin: Origin, args: Args) => string | null

/** For calls that name a member: only whoever controls the membership may make them. */
export const asMember =
  (field: string, act: (origin: Origin, member: number, args: Args) => string | null): Handler =>
  (origin, args) => {
    const member = numberOf(args[field])
    return origin.state.members.get(member)?.controller === origin.signer ? act(origin, member, args) : 'Members.UnsignedOrigin'
  }

const choices: readonly Choice[] = ['Approve', 'Reject', 'Slash', 'Abstain']

const choiceOf = (value: Args[string]): Choice => {
  const choice = choices.find((each) => each === value)
  if (choice === undefined) throw new RangeError('Not a choice')
  return choice
}

/** Calls of the council, of its election and of proposals. */
export const councilCalls: Readonly<Record<string, Handler>> = {
  'Council.announce_candidacy': asMember('membership_id', ({ doing, state }, member, args) => {
    const [stakingAccount, rewardAccount] = [textOf(args.staking_account_id), textOf(args.reward_account_id)]
    return announceCandidacy(doing, state, { member, stakingAccount, rewardAccount, stake: amountOf(args.stake) })
  }),
  'Council.withdraw_candidacy': asMember('membership_id', ({ doing, state }, member) => withdrawCandidacy(doing, state, member)),
  'Council.release_candidacy_stake': asMember('membership_id', ({ doing, state }, member) => releaseCandidacy(doing, state, member)),
  'Council.set_candidacy_note': asMember('membership_id', ({ doing, state }, member, { note }) =>
    setNote(doing, state, member, textOf(note)),
  ),
  'Council.fund_council_budget': asMember('member_id', ({ doing, state }, member, { amount, rationale }) =>
    fundCouncil(doing, state, member, amountOf(amount), textOf(rationale)),
  ),
  'Council.councilor_remark': asMember('councilor_id', ({ doing, state }, member, { msg }) => {
    if (!state.council.seats.some((seat) => seat.member === member)) return 'Council.NotCouncilor'
    tell(doing, 'Council', 'CouncilorRemarked', member, msg)
    remark(doing, { role: 'councillor', member, message: textOf(msg) })
    return null
  }),
  'Referendum.vote': ({ doing, state, signer }, { commitment, stake }) =>
    castVote(doing, state, signer, textOf(commitment), amountOf(stake)),
  'Referendum.reveal_vote': ({ doing, state, signer }, { salt, vote_option_id }) =>
    revealVote(doing, state, signer, numberOf(vote_option_id), textOf(salt)),
  'Referendum.release_vote_stake': ({ doing, state, signer }) => releaseVote(doing, state, signer),
  'Referendum.opt_out_of_voting': ({ doing, state, signer }) => optOut(doing, state, signer),
  'ProposalsCodex.create_proposal': ({ doing, state, signer }, args) => {
    const params = argsOf(args.general_proposal_parameters)
    const [[type, details] = ['', undefined]] = Object.entries(argsOf(args.proposal_details))
    const proposer = numberOf(params.member_id)
    if (state.members.get(proposer)?.controller !== signer) return 'Members.UnsignedOrigin'
    const [title, description] = [textOf(params.title), textOf(params.description)]
    const stakingAccount = maybe(textOf)(params.staking_account_id)
    const executeAt = maybe(numberOf)(params.exact_execution_block)
    return propose(doing, state, { proposer, title, description, stakingAccount, executeAt, type, details })
  },
  'ProposalsEngine.vote': asMember('voter_id', ({ doing, state }, member, { proposal_id, vote, rationale }) =>
    voteOn(doing, state, member, numberOf(proposal_id), choiceOf(vote), textOf(rationale)),
  ),
  'ProposalsEngine.cancel_proposal': asMember('proposer_id', ({ doing, state }, member, { proposal_id }) =>
    cancel(doing, state, member, numberOf(proposal_id)),
  ),
  'ProposalsDiscussion.add_post': asMember('post_author_id', ({ doing, state }, member, { thread_id, text }) =>
    discuss(doing, state, member, numberOf(thread_id), textOf(text)),
  ),
}
