import type { Intent } from '../../world/agenda.js'
import type { Language } from '../../world/doing.js'
import { person } from '../../world/people.js'
import type { Random } from '../../world/random.js'
import type { State } from '../state.js'
import { createElectionStory } from './elections.js'
import { createGroupStory } from './groups.js'
import { createMemberStory } from './members.js'
import { createProposalStory } from './proposals.js'
import { createTalk } from './talk.js'

/** What somebody means to do at a height; it may have lost its point by then. */
export type Plan = () => Intent | undefined

/** What the parts of the story share. */
export interface Teller {
  readonly seed: string
  readonly random: Random
  readonly state: State
  at(height: number, plan: Plan): void
}

/** A part of the story looks at the world before every block and makes plans. */
export type Part = (height: number, language: Language) => void

export interface Story {
  /** Calls of this block, in order. */
  due(height: number, language: Language): Intent[]
}

export function createStory(seed: string, random: Random, state: State): Story {
  const plans = new Map<number, Plan[]>()
  const at = (height: number, plan: Plan) => void plans.set(height, [...(plans.get(height) ?? []), plan])
  const teller: Teller = { seed, random, state, at }
  const parts = [createMemberStory, createElectionStory, createProposalStory, createGroupStory, createTalk].map((create) => create(teller))
  return {
    due(height, language) {
      for (const part of parts) part(height, language)
      const intents = (plans.get(height) ?? []).flatMap((plan) => plan() ?? [])
      plans.delete(height)
      return intents.filter(({ call }) => language.hasCall(call.pallet, call.name)).map((intent) => wrap(teller, language, intent))
    },
  }
}

/** Some send their call in a batch, others let somebody else send it. */
function wrap({ seed, random }: Teller, language: Language, intent: Intent): Intent {
  const { signer, call } = intent
  if (random.chance(0.05)) {
    const note = { pallet: 'System', name: 'remark_with_event', args: { remark: '0x6d696e75746573' } }
    return { signer, call: { pallet: 'Utility', name: 'batch', args: { calls: [note, call] } } }
  }
  if (!random.chance(0.05) || !language.hasCall('Proxy', 'proxy')) return intent
  const args = { real: signer, force_proxy_type: null, call }
  return { signer: person(seed, `delegate of ${signer}`), call: { pallet: 'Proxy', name: 'proxy', args } }
}
