import type { Call } from '../substrate/scale.js'
import { type Council, decision, type Motion } from './council.js'
import type { State } from './dispatch.js'
import type { Language } from './doing.js'
import { type Account, person } from './people.js'
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

/** An intent that may have lost its point by the time it is due. */
type Plan = () => Intent | undefined

/** A temper per person: how surely they vote. The last ones of a council are often away. */
function diligence(account: Account): number {
  return 0.55 + (Number.parseInt(account.slice(2, 4), 16) / 255) * 0.42
}

const via = (state: State, council: Council): string => (state.alliance?.fellows === council ? 'Alliance' : council.name)

export function createAgenda(seed: string, random: Random, state: State): Agenda {
  const plans = new Map<number, Plan[]>()
  const past: { readonly council: Council; readonly topic: Topic; readonly until: number }[] = []
  const watched = new Map<Council, number>()
  let quietUntil = 0
  const plan = (height: number, what: Plan) => plans.set(height, [...(plans.get(height) ?? []), what])

  /** After a motion was accepted: everybody decides when to vote, and somebody remembers to close. */
  const follow = (council: Council, motion: Motion, height: number) => {
    const topic = past.findLast((each) => each.council === council && each.topic.call.args === motion.call.args)?.topic
    for (const member of council.members) {
      if (!random.chance(diligence(member))) continue
      const at = height + random.wait(council.duration / 4)
      const aye = random.chance(topic?.support ?? 0.7)
      plan(at, () => voteFor(state, council, motion, member, aye))
      if (random.chance(0.06)) plan(at + random.wait(council.duration / 6), () => voteFor(state, council, motion, member, !aye))
    }
    if (random.chance(0.05)) plan(height + 2, () => closing(state, council, motion, random))
    plan(motion.end + random.int(0, 12), () => closing(state, council, motion, random))
  }

  const noticeNew = (height: number) => {
    for (const council of state.councils) {
      const seen = watched.get(council) ?? 0
      for (const motion of council.motions) {
        if (motion.index >= seen) follow(council, motion, height)
        else if (decision(council, motion) !== undefined && random.chance(0.3)) plan(height, () => closing(state, council, motion, random))
      }
      watched.set(council, council.count)
    }
  }

  const topicFor = (council: Council, height: number, language: Language): Topic => {
    const again = past.filter((each) => each.council === council && each.until < height)
    if (again.length > 0 && random.chance(0.07)) return random.pick(again).topic
    const own = state.alliance?.fellows === council ? pickAllianceTopic(random, state.alliance, language) : undefined
    return own ?? pickTopic(random, seed, language)
  }

  const proposals = (height: number, language: Language): Intent[] => {
    if (random.chance(1 / 900)) quietUntil = height + random.int(80, 200)
    return state.councils.flatMap((council) => {
      const isDue = council.motions.length === 0 ? random.chance(0.2) : height > quietUntil && random.chance(4 / council.duration)
      if (!isDue) return []
      const topic = topicFor(council, height, language)
      past.push({ council, topic, until: height + council.duration + 20 })
      if (past.length > 200) past.shift()
      return [proposing(state, council, topic, random, seed, language)]
    })
  }

  return {
    due(height, language) {
      noticeNew(height)
      const planned = (plans.get(height) ?? []).flatMap((what) => what() ?? [])
      plans.delete(height)
      return [...planned, ...proposals(height, language)]
    },
  }
}

const isOpen = (council: Council, motion: Motion) => council.motions.includes(motion)

function voteFor(state: State, council: Council, motion: Motion, member: Account, aye: boolean): Intent | undefined {
  const same = aye ? motion.ayes : motion.nays
  if (!isOpen(council, motion) || !council.members.includes(member) || same.has(member)) return undefined
  const args = { proposal: motion.hash, index: motion.index, approve: aye }
  return { signer: member, call: { pallet: via(state, council), name: 'vote', args } }
}

function closing(state: State, council: Council, motion: Motion, random: Random): Intent | undefined {
  if (!isOpen(council, motion)) return undefined
  const args = { proposal_hash: motion.hash, index: motion.index, length_bound: 20_000 }
  return { signer: random.pick(council.members), call: { pallet: via(state, council), name: 'close', args } }
}

/** A proposal: mostly alone, sometimes in a batch, through a proxy, or through both. A few need no vote. */
function proposing(state: State, council: Council, { call }: Topic, random: Random, seed: string, language: Language): Intent {
  const seats = council.members.length
  const thresholds = [Math.floor(seats / 2) + 1, Math.ceil((seats * 2) / 3), Math.ceil((seats * 3) / 4), seats]
  const member = random.pick(council.members)
  const pallet = via(state, council)
  const isDirect = pallet !== 'Alliance' && random.chance(0.05)
  const threshold = isDirect ? 1 : random.pick(thresholds.slice(0, random.chance(0.9) ? 3 : 4))
  const motion: Call =
    isDirect && random.chance(0.6)
      ? { pallet, name: 'execute', args: { proposal: call, length_bound: 20_000 } }
      : { pallet, name: 'propose', args: { threshold, proposal: call, length_bound: 20_000 } }
  const batched = random.chance(0.1) && language.hasCall('Utility', 'batch') ? inBatch(motion) : motion
  if (!random.chance(0.08) || !language.hasCall('Proxy', 'proxy')) return { signer: member, call: batched }
  const args = { real: { Id: member }, force_proxy_type: null, call: batched }
  return { signer: person(seed, `delegate of ${member}`), call: { pallet: 'Proxy', name: 'proxy', args } }
}

function inBatch(call: Call): Call {
  const note: Call = { pallet: 'System', name: 'remark_with_event', args: { remark: '0x6d696e75746573' } }
  return { pallet: 'Utility', name: 'batch', args: { calls: [note, call] } }
}
