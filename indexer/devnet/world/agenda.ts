import type { Call } from '../substrate/scale.js'
import { type Council, decision, type Motion } from './council.js'
import type { State } from './dispatch.js'
import type { Language } from './doing.js'
import type { Account } from './people.js'
import { proposing } from './proposing.js'
import type { Random } from './random.js'
import { pickAllianceTopic, pickTopic, type Topic } from './topics.js'

/** A call that somebody is about to send. */
export interface Intent {
  readonly signer: Account
  readonly call: Call
}

/** What people mean to do and when: they propose, vote late, change their minds, close. */
export interface Agenda {
  /** Calls of this block, in order. */
  due(height: number, language: Language): Intent[]
}

interface Minds {
  readonly seed: string
  readonly random: Random
  readonly state: State
  /** Intents by height; one may have lost its point by the time it is due. */
  readonly plans: Map<number, (() => Intent | undefined)[]>
  /** Subjects that were put to a council, and from when on somebody may bring one up again. */
  readonly past: { readonly council: Council; readonly topic: Topic; readonly until: number }[]
  /** How many motions of each council people have noticed. */
  readonly noticed: Map<Council, number>
  quietUntil: number
}

export function createAgenda(seed: string, random: Random, state: State): Agenda {
  const minds: Minds = { seed, random, state, plans: new Map(), past: [], noticed: new Map(), quietUntil: 0 }
  return {
    due(height, language) {
      for (const council of state.councils) notice(minds, council, height)
      const planned = (minds.plans.get(height) ?? []).flatMap((intend) => intend() ?? [])
      minds.plans.delete(height)
      return [...planned, ...proposals(minds, height, language)]
    },
  }
}

function plan({ plans }: Minds, height: number, intend: () => Intent | undefined): void {
  plans.set(height, [...(plans.get(height) ?? []), intend])
}

/** New motions find their voters; somebody notices when a vote is decided. */
function notice(minds: Minds, council: Council, height: number): void {
  const seen = minds.noticed.get(council) ?? 0
  for (const motion of council.motions) {
    if (motion.index >= seen) follow(minds, council, motion, height)
    else if (decision(council, motion) !== undefined && minds.random.chance(0.08))
      plan(minds, height, () => closing(minds, council, motion))
  }
  minds.noticed.set(council, council.count)
}

/** A temper per person: how surely they vote. */
function diligence(account: Account): number {
  return 0.6 + (Number.parseInt(account.slice(2, 4), 16) / 255) * 0.38
}

/** Everybody decides when to vote, some change their minds, and somebody remembers to close. */
function follow(minds: Minds, council: Council, motion: Motion, height: number): void {
  const { random, past } = minds
  const support = past.findLast((each) => each.topic.call.args === motion.call.args)?.topic.support ?? 0.7
  for (const member of council.members) {
    if (!random.chance(diligence(member))) continue
    const at = height + random.wait(council.duration / 3)
    const aye = random.chance(support)
    plan(minds, at, () => voting(minds, council, motion, member, aye))
    if (random.chance(0.06)) plan(minds, at + random.wait(council.duration / 6), () => voting(minds, council, motion, member, !aye))
  }
  if (random.chance(0.05)) plan(minds, height + 2, () => closing(minds, council, motion))
  for (const delay of [random.int(0, 12), random.int(13, 40)]) plan(minds, motion.end + delay, () => closing(minds, council, motion))
}

function via({ alliance }: State, council: Council): string {
  return alliance?.fellows === council ? 'Alliance' : council.name
}

function voting({ state }: Minds, council: Council, motion: Motion, member: Account, aye: boolean): Intent | undefined {
  const same = aye ? motion.ayes : motion.nays
  if (!council.motions.includes(motion) || !council.members.includes(member) || same.has(member)) return undefined
  const args = { proposal: motion.hash, index: motion.index, approve: aye }
  return { signer: member, call: { pallet: via(state, council), name: 'vote', args } }
}

function closing({ state, random }: Minds, council: Council, motion: Motion): Intent | undefined {
  if (!council.motions.includes(motion)) return undefined
  const args = { proposal_hash: motion.hash, index: motion.index, length_bound: 20_000 }
  return { signer: random.pick(council.members), call: { pallet: via(state, council), name: 'close', args } }
}

/** A council gets a motion now and then, none in quiet times, and always one when it has nothing to decide. */
function proposals(minds: Minds, height: number, language: Language): Intent[] {
  const { random, state, past } = minds
  if (random.chance(1 / 900)) minds.quietUntil = height + random.int(60, 150)
  return state.councils.flatMap((council) => {
    const isQuiet = height <= minds.quietUntil
    const isDue = council.motions.length === 0 ? random.chance(0.2) : !isQuiet && random.chance(7 / council.duration)
    if (!isDue) return []
    const topic = topicFor(minds, council, height, language)
    past.push({ council, topic, until: height + council.duration + 60 })
    if (past.length > 200) past.shift()
    return [proposing({ council, pallet: via(state, council), topic, random, language, seed: minds.seed })]
  })
}

function topicFor({ past, random, state, seed }: Minds, council: Council, height: number, language: Language): Topic {
  const again = past.filter((each) => each.council === council && each.until < height)
  if (again.length > 0 && random.chance(0.07)) return random.pick(again).topic
  const own = state.alliance?.fellows === council ? pickAllianceTopic(random, state.alliance, language) : undefined
  return own ?? pickTopic(random, seed, language)
}
