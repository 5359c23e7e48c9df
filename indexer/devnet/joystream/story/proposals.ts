import type { Args } from '../../substrate/scale.js'
import type { Language } from '../../world/doing.js'
import { textHex } from '../doing.js'
import { procedureOf } from '../laws.js'
import type { Choice, Proposal } from '../state.js'
import { by, staked, stakingOf } from './cast.js'
import { type Idea, pickIdea } from './ideas.js'
import type { Part, Teller } from './story.js'

/** How a proposal is liked; it stays so when another council votes on it. */
type Mood = 'wanted' | 'liked' | 'divided' | 'disliked' | 'hated' | 'ignored'

interface Minds extends Teller {
  readonly moods: Map<number, Mood>
  /** Voting rounds somebody has noticed: proposal and opening. */
  readonly noticed: Set<string>
  /** What the next proposal will be liked like, where its author knows. */
  coming: Mood | undefined
}

/** Members propose; councillors vote in time, late, or not at all; some proposals are taken back. */
export function createProposalStory(teller: Teller): Part {
  const minds: Minds = { ...teller, moods: new Map(), noticed: new Set(), coming: undefined }
  return (height, language) => {
    for (const proposal of teller.state.proposals.values()) notice(minds, proposal, height)
    const members = staked(teller.state)
    const isBusy = teller.state.council.seats.length > 0
    if (members.length < 10 || !teller.random.chance(isBusy ? 1 / 13 : 1 / 60)) return
    const idea = pickIdea(teller, language)
    if (idea !== undefined) bringUp(minds, language, idea, height)
  }
}

function bringUp(minds: Minds, language: Language, { type, details, title, isWanted }: Idea, height: number): void {
  const { random, state, at } = minds
  const author = random.pick(staked(state))
  const params: Args = {
    member_id: author.id,
    title: textHex(title),
    description: random.chance(0.05) ? '0xff00fe41' : textHex(`${title}. 详情见论坛。`),
    staking_account_id: stakingOf(author),
    exact_execution_block: random.chance(0.08) ? height + state.laws.blocks(60_000) + random.int(40, 90) : null,
  }
  at(height, () => {
    const args = { general_proposal_parameters: params, proposal_details: { [type]: details } }
    minds.coming = isWanted ? 'wanted' : undefined
    return language.hasProposal(type) ? by(minds, author.id, 'ProposalsCodex', 'create_proposal', args) : undefined
  })
}

/** A voting round opens: everybody in the council decides whether and when to vote. */
function notice(minds: Minds, proposal: Proposal, height: number): void {
  const { random, state, moods, noticed, at } = minds
  const key = `${proposal.id}/${proposal.since}`
  if (proposal.status !== 'Active' || noticed.has(key)) return
  noticed.add(key)
  const mood = moods.get(proposal.id) ?? minds.coming ?? pickMood(minds)
  minds.coming = undefined
  moods.set(proposal.id, mood)
  const voting = state.laws.blocks(procedureOf(proposal.type).voting)
  if (mood === 'ignored' && random.chance(0.4)) {
    at(height + random.int(2, 10), () =>
      by(minds, proposal.proposer, 'ProposalsEngine', 'cancel_proposal', { proposer_id: proposal.proposer, proposal_id: proposal.id }),
    )
    return
  }
  for (const { member } of state.council.seats) {
    if (mood === 'ignored' && random.chance(0.8)) continue
    const isLate = mood !== 'wanted' && random.chance(0.08)
    const wait = isLate ? voting + random.int(0, 2) : Math.min(voting - 1, random.wait(voting / (mood === 'wanted' ? 6 : 2)))
    castAt(minds, proposal, member, mood, height + wait)
  }
}

function castAt(minds: Minds, { id, since }: Proposal, member: number, mood: Mood, height: number): void {
  const { random, state, at } = minds
  const vote = choose(minds, mood)
  const rationale = textHex(random.pick(['Agreed', '同意', 'Too expensive', '请补充预算明细', 'See the thread', '']))
  at(height, () => {
    // Somebody who is late learns that it is over, or votes though no longer in the council.
    const isStillOpen = state.proposals.get(id)?.since === since
    if (!isStillOpen && !random.chance(0.15)) return undefined
    return by(minds, member, 'ProposalsEngine', 'vote', { voter_id: member, proposal_id: id, vote, rationale })
  })
}

function pickMood({ random }: Minds): Mood {
  return random.pick(['liked', 'liked', 'liked', 'liked', 'divided', 'divided', 'disliked', 'hated', 'ignored', 'ignored'])
}

function choose({ random }: Minds, mood: Mood): Choice {
  if (mood === 'wanted' || mood === 'liked') return 'Approve'
  if (mood === 'hated') return 'Slash'
  if (mood === 'divided') return random.pick(['Approve', 'Approve', 'Reject', 'Abstain'])
  return random.pick(['Reject', 'Reject', 'Abstain'])
}
