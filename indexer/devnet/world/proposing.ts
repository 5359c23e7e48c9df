import type { Call } from '../substrate/scale.js'
import type { Intent } from './agenda.js'
import type { Council } from './council.js'
import type { Language } from './doing.js'
import { person } from './people.js'
import type { Random } from './random.js'
import type { Topic } from './topics.js'

interface Occasion {
  readonly council: Council
  /** Pallet whose calls the council uses: its own, or the alliance's. */
  readonly pallet: string
  readonly topic: Topic
  readonly random: Random
  readonly language: Language
  readonly seed: string
}

/** A proposal: mostly alone, sometimes in a batch, through a proxy, or through both. A few need no vote. */
export function proposing({ council, pallet, topic, random, language, seed }: Occasion): Intent {
  const member = random.pick(council.members)
  const motion = motionFor(pallet, council.members.length, topic.call, random)
  const call = random.chance(0.1) && language.hasCall('Utility', 'batch') ? inBatch(motion) : motion
  if (!random.chance(0.08) || !language.hasCall('Proxy', 'proxy')) return { signer: member, call }
  const args = { real: { Id: member }, force_proxy_type: null, call }
  return { signer: person(seed, `delegate of ${member}`), call: { pallet: 'Proxy', name: 'proxy', args } }
}

function motionFor(pallet: string, seats: number, proposal: Call, random: Random): Call {
  const rest = { proposal, length_bound: 20_000 }
  // The alliance has no call for a member alone.
  const isDirect = pallet !== 'Alliance' && random.chance(0.05)
  if (isDirect && random.chance(0.6)) return { pallet, name: 'execute', args: rest }
  const majority = Math.floor(seats / 2) + 1
  const threshold = isDirect ? 1 : random.pick([majority, majority, majority, Math.ceil((seats * 2) / 3), Math.ceil((seats * 3) / 4)])
  return { pallet, name: 'propose', args: { threshold, ...rest } }
}

function inBatch(call: Call): Call {
  const note: Call = { pallet: 'System', name: 'remark_with_event', args: { remark: '0x6d696e75746573' } }
  return { pallet: 'Utility', name: 'batch', args: { calls: [note, call] } }
}
