import type { Value } from '../../substrate/scale.js'
import type { Language } from '../../world/doing.js'
import { person } from '../../world/people.js'
import { textHex } from '../doing.js'
import { JOY } from '../laws.js'
import type { Group } from '../state.js'
import { matters } from './settings.js'
import type { Teller } from './story.js'

/** Something to propose. What is wanted by all is voted for by all. */
export interface Idea {
  readonly type: string
  readonly title: string
  readonly details: Value
  readonly isWanted: boolean
}

/** The increment that pays for everything; the world begins with far less. */
const PROPER_INCREMENT = 166_700n * JOY

/** The most urgent thing first: a proper income, then leads for the groups, then whatever comes to mind. */
export function pickIdea(teller: Teller, language: Language): Idea | undefined {
  const { random, state } = teller
  const hasPlenty = state.budget.increment >= PROPER_INCREMENT || isProposed(teller, 'SetCouncilBudgetIncrement')
  if (!hasPlenty && state.council.seats.length > 0) {
    return idea('SetCouncilBudgetIncrement', 'A budget that lasts the term', PROPER_INCREMENT, true)
  }
  if (state.council.seats.length > 0 && random.chance(0.06) && !isProposed(teller, 'RuntimeUpgrade')) return upgrade(teller)
  const lead = random.chance(0.35) ? leadIdea(teller) : undefined
  if (lead !== undefined) return lead
  if (random.chance(0.1)) return matter(teller, language)
  const [type, make] = random.pick(ideas)
  return language.hasProposal(type) ? make(teller) : undefined
}

const idea = (type: string, title: string, details: Value, isWanted = false): Idea => ({ type, title, details, isWanted })

const isProposed = ({ state }: Teller, type: string): boolean => [...state.proposals.values()].some((each) => each.type === type)

/** A group without a lead needs an opening, and an opening somebody to fill it. */
function leadIdea(teller: Teller): Idea | undefined {
  const { random, state } = teller
  const isBusy = ({ plan }: Group) =>
    [...state.proposals.values()].some(({ details }) =>
      JSON.stringify(details, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)).includes(`"${plan.word}"`),
    )
  const vacant = state.groups.filter((group) => group.lead === undefined && !isBusy(group))
  if (vacant.length === 0) return undefined
  const group = random.pick(vacant)
  const opening = [...group.openings.values()].find(({ lead }) => lead)
  if (opening === undefined) return openLead(teller, group)
  if (random.chance(0.08)) {
    const details = { opening: opening.id, group: group.plan.word }
    return idea('CancelWorkingGroupLeadOpening', `Seek no lead for ${group.plan.word}`, details, true)
  }
  const applied = [...group.applications.values()].filter((each) => each.opening === opening.id)
  if (applied.length === 0) return undefined
  const details = { opening_id: opening.id, application_id: random.pick(applied).id, working_group: group.plan.word }
  return idea('FillWorkingGroupLeadOpening', `Hire a lead for ${group.plan.word}`, details, true)
}

function matter(teller: Teller, language: Language): Idea {
  const possible = Object.entries(matters).filter(([type]) => language.hasProposal(type))
  const [type, make] = teller.random.pick(possible)
  return idea(type, ...make(teller), teller.random.chance(0.5))
}

function openLead({ random, state }: Teller, { plan }: Group): Idea {
  const details = {
    description: textHex(`Lead of ${plan.word}`),
    stake_policy: { stake_amount: BigInt(random.int(2, 8)) * 10_000n * JOY, leaving_unstaking_period: state.laws.blocks(28_800) },
    reward_per_block: BigInt(random.int(40, 120)) * 10_000_000n * BigInt(state.laws.scale),
    group: plan.word,
  }
  return idea('CreateWorkingGroupLeadOpening', `Seek a lead for ${plan.word}`, details, true)
}

const joys = (random: Teller['random'], least: number, most: number): bigint => BigInt(random.int(least, most)) * JOY

/** A share of what there is; now and then more than that: approved all the same, it fails when it is carried out. */
function affordable({ random, state }: Teller): bigint {
  const { balance } = state.budget
  const amount = random.chance(0.12) ? balance * 3n : balance / BigInt(random.int(6, 20))
  return amount > 1000n * JOY ? amount : 1000n * JOY
}

function funding(teller: Teller): Idea {
  const { random, seed } = teller
  const payees = random.chance(0.3) ? random.int(2, 6) : 1
  const amount = affordable(teller) / BigInt(2 * payees)
  const payments = Array.from({ length: payees }, () => ({ account: person(seed, `payee/${random.int(0, 40)}`), amount }))
  const titles = ['Video translations', '节点运维补贴', 'Marketing bounty', 'Council report and minutes', '秘书酬劳']
  return idea('FundingRequest', random.pick(titles), payments)
}

function groupBudget(teller: Teller): Idea {
  const { random, state } = teller
  const group = random.pick(state.groups.filter(({ lead }) => lead !== undefined).concat(random.pick(state.groups)))
  const isBack = group.budget > 0n && random.chance(0.1)
  const amount = isBack ? group.budget / 3n : affordable(teller)
  const details = { amount, group: group.plan.word, kind: isBack ? 'Negative' : 'Positive' }
  return idea('UpdateWorkingGroupBudget', `Budget of ${group.plan.word}`, details, random.chance(0.7))
}

function dismissal({ random, state }: Teller): Idea | undefined {
  const led = state.groups.filter(({ lead }) => lead !== undefined)
  if (led.length === 0) return undefined
  const { plan, lead } = random.pick(led)
  const word = plan.word
  if (random.chance(0.4))
    return idea('SlashWorkingGroupLead', `Slash the lead of ${word}`, { worker: lead, amount: joys(random, 100, 900), group: word })
  if (random.chance(0.2)) {
    const details = { worker: lead, amount: joys(random, 10, 400), group: word }
    return idea('DecreaseWorkingGroupLeadStake', `Less stake of the lead of ${word}`, details, true)
  }
  if (random.chance(0.5)) {
    const amount = random.chance(0.1) ? null : BigInt(random.int(40, 160)) * 10_000_000n * BigInt(state.laws.scale)
    return idea('SetWorkingGroupLeadReward', `Pay of the lead of ${word}`, { worker: lead, amount, group: word })
  }
  const penalty = random.chance(0.5) ? joys(random, 500, 5000) : null
  return idea('TerminateWorkingGroupLead', `Dismiss the lead of ${word}`, { worker_id: lead, slashing_amount: penalty, group: word })
}

function vetoOf({ random, state }: Teller): Idea | undefined {
  const waiting = [...state.proposals.values()].filter(({ type }) => type !== 'VetoProposal')
  if (waiting.length === 0) return undefined
  const { id } = random.pick(waiting)
  return idea('VetoProposal', `Stop proposal ${id}`, id)
}

/** Long enough that nobody keeps it, and never the same. */
const program = (random: Teller['random']): string => `0x${random.int(0, 65_535).toString(16).padStart(4, '0').repeat(5000)}`

const upgrade = ({ random }: Teller): Idea => idea('RuntimeUpgrade', 'Next runtime', program(random), random.chance(0.8))

type Make = (teller: Teller) => Idea | undefined

/** What comes to mind, with how often. */
const ideas: readonly (readonly [string, Make])[] = Object.entries<readonly [number, Make]>({
  Signal: [
    2,
    ({ random }) =>
      idea(
        'Signal',
        random.pick(['Secretary of the term', '任命本届秘书', 'Thanks']),
        textHex(`Resolved, #${random.int(1, 999)}`),
        random.chance(0.6),
      ),
  ],
  FundingRequest: [8, funding],
  UpdateWorkingGroupBudget: [9, groupBudget],
  TerminateWorkingGroupLead: [2, dismissal],
  VetoProposal: [1, vetoOf],
  AmendConstitution: [
    1,
    ({ random }) => idea('AmendConstitution', '修订章程', textHex(`Article ${random.int(1, 30)}`), random.chance(0.7)),
  ],
  SetCouncilorReward: [
    1,
    ({ random, state }) =>
      idea('SetCouncilorReward', 'Pay of the council', (state.laws.councillorReward * BigInt(random.int(80, 120))) / 100n),
  ],
  DecreaseCouncilBudget: [
    1,
    ({ random, state }) => idea('DecreaseCouncilBudget', 'Burn what is not needed', state.budget.balance / BigInt(random.int(4, 20))),
  ],
}).flatMap(([type, [times, make]]) => Array.from({ length: times }, () => [type, make] as const))
