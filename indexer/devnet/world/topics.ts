import type { Call } from '../substrate/scale.js'
import type { Alliance } from './alliance.js'
import type { Language } from './doing.js'
import { type Account, person } from './people.js'
import type { Random } from './random.js'

/** A subject of a motion and how well it is liked, from 0 to 1. */
export interface Topic {
  readonly call: Call
  readonly support: number
}

const planck = 10_000_000_000n
const id = (account: Account) => ({ Id: account })
const textHex = (text: string) => `0x${Buffer.from(text, 'utf8').toString('hex')}`
const remarks = [
  'Minutes of the last meeting',
  '上次会议纪要',
  'Term report for publication',
  'Thanks to the outgoing members',
  '节点维护公告',
]

function spend(random: Random, seed: string): Call {
  const amount = BigInt(random.int(50, 90_000)) * planck
  return { pallet: 'Treasury', name: 'spend_local', args: { amount, beneficiary: id(person(seed, `payee/${random.int(0, 30)}`)) } }
}

function remark(random: Random): Call {
  return { pallet: 'System', name: 'remark', args: { remark: textHex(`${random.pick(remarks)} #${random.int(1, 99_999)}`) } }
}

function several(random: Random, seed: string, language: Language): Call {
  const item = language.hasCall('Treasury', 'spend_local') ? spend : remark
  const calls = Array.from({ length: random.int(2, 4) }, () => item(random, seed))
  return { pallet: 'Utility', name: 'batch', args: { calls } }
}

function removal(random: Random): Call {
  return { pallet: 'Treasury', name: 'remove_approval', args: { proposal_id: random.int(0, 500) } }
}

/** Beyond a council's power: approved or not, it ends in BadOrigin. */
function forced(random: Random, seed: string): Call {
  const [source, dest] = [person(seed, 'treasury'), person(seed, `payee/${random.int(0, 30)}`)].map(id)
  return { pallet: 'Balances', name: 'force_transfer', args: { source, dest, value: BigInt(random.int(1, 10 ** 9)) * planck } }
}

/** New code is long: its motion carries more bytes than anybody keeps. */
function upgrade(random: Random): Call {
  return { pallet: 'System', name: 'set_code', args: { code: `0x${random.int(0, 255).toString(16).padStart(2, '0').repeat(6000)}` } }
}

/** Something to decide on, within what the runtime can do. */
export function pickTopic(random: Random, seed: string, language: Language): Topic {
  const topics: (() => Topic)[] = [
    () => ({ call: spend(random, seed), support: 0.9 }),
    () => ({ call: spend(random, seed), support: 0.5 }),
    () => ({ call: several(random, seed, language), support: 0.8 }),
    () => ({ call: removal(random), support: 0.6 }),
    () => ({ call: forced(random, seed), support: 0.5 }),
    () => ({ call: remark(random), support: 0.9 }),
    () => ({ call: random.chance(0.2) ? upgrade(random) : remark(random), support: 0.7 }),
  ]
  const topic = random.pick(topics)()
  return language.hasCall(topic.call.pallet, topic.call.name) ? topic : { call: remark(random), support: topic.support }
}

/** What fellows decide on beside the rest: who belongs to them, and what is announced. */
export function pickAllianceTopic(random: Random, { allies, fellows, retiring }: Alliance, language: Language): Topic | undefined {
  const digest = `0x${random
    .int(0, 2 ** 31 - 1)
    .toString(16)
    .padStart(64, '0')}`
  const announcement = { version: 'V1', codec: 0x70n, multihash: { code: 0x12n, digest } }
  if (allies.length > 0 && fellows.members.length < 12 && random.chance(0.15)) {
    // A motion may come too late, or be a mistake: who is no ally cannot become a fellow.
    const nominee = random.pick(random.chance(0.2) ? fellows.members : allies)
    return { call: { pallet: 'Alliance', name: 'elevate_ally', args: { ally: id(nominee) } }, support: 0.85 }
  }
  if (fellows.members.length > 6 && random.chance(0.06)) {
    return { call: { pallet: 'Alliance', name: 'kick_member', args: { who: id(random.pick(fellows.members)) } }, support: 0.6 }
  }
  const isRare = retiring.length > 0 || random.chance(0.3)
  if (!isRare || !language.hasCall('Alliance', 'announce')) return undefined
  return { call: { pallet: 'Alliance', name: 'announce', args: { announcement } }, support: 0.9 }
}
