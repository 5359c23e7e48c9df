import type { Call } from './substrate/scale.js'
import { createAgenda, type Intent } from './world/agenda.js'
import { type Council, compose } from './world/council.js'
import type { Deed } from './world/deeds.js'
import { dispatch, type State } from './world/dispatch.js'
import { type Change, type Doing, emit, type Language } from './world/doing.js'
import { type Account, people, person } from './world/people.js'
import { createRandom, type Random } from './world/random.js'
import { createSlots, standardStart, type Turn } from './world/slots.js'
import type { Trouble } from './world/trouble.js'

/** A call that was sent, and what came of it. */
export interface Transaction extends Intent {
  readonly error: string | null
  readonly events: readonly Call[]
}

/** One block of the story, before it is bytes. What truly happened is told in deeds, of whatever kind the story has. */
export interface Scene<D = Deed> extends Turn {
  readonly height: number
  /** Events before the first transaction. */
  readonly opening: readonly Call[]
  readonly transactions: readonly Transaction[]
  readonly changes: readonly Change[]
  readonly deeds: readonly D[]
  /** The block brings the next version of the runtime. */
  readonly hasNewCode?: boolean
}

export interface World<D = Deed> extends Pick<Trouble, 'silence' | 'halt'> {
  readonly genesis: Scene<D>
  /** When the next block is due. */
  nextTime(): number
  next(language: Language): Scene<D>
}

/** A council of the chain: its pallet, its size, and how many blocks a motion may take. */
export interface CouncilPlan {
  readonly name: string
  readonly seats: number
  readonly duration: number
  readonly isAlliance: boolean
}

export const councilPlans: readonly CouncilPlan[] = [
  { name: 'Council', seats: 13, duration: 300, isAlliance: false },
  { name: 'TechnicalCommittee', seats: 5, duration: 150, isAlliance: false },
  { name: 'AllianceMotion', seats: 7, duration: 240, isAlliance: true },
]

/** The story of a seed: the same seed tells the same story, block by block. */
export function createWorld(seed: string, plans: readonly CouncilPlan[] = councilPlans, startsAt: number = standardStart): World {
  const random = createRandom(seed)
  const slots = createSlots(seed, startsAt)
  const state = createState(seed, plans)
  const agenda = createAgenda(seed, random, state)
  let height = 0
  return {
    genesis: genesisOf(state, slots.genesis),
    nextTime: slots.nextTime,
    silence: slots.silence,
    halt: slots.halt,
    next(language) {
      const doing: Doing = { height: ++height, language, events: [], changes: [], deeds: [] }
      const turn = slots.next()
      if (turn.session !== undefined) emit(doing, 'Session', 'NewSession', { session_index: turn.session.index })
      elect(seed, random, state, doing)
      const opening = doing.events.splice(0)
      const intents = [
        ...agenda.due(height, language),
        ...smallTalk(seed, random, state, height).filter(({ call }) => language.hasCall(call.pallet, call.name)),
      ]
      const transactions = intents.map((intent) => send(state, doing, intent))
      return { ...turn, height, opening, transactions, changes: doing.changes, deeds: doing.deeds }
    },
  }
}

function createState(seed: string, plans: readonly CouncilPlan[]): State {
  const councils = plans.map(({ name, seats, duration }): Council => {
    const members = people(seed, name, seats).sort()
    return { name, duration, members, prime: members[Math.floor(seats / 2)] ?? null, motions: [], count: 0 }
  })
  const fellows = councils.find(({ name }) => plans.some((plan) => plan.name === name && plan.isAlliance))
  return { councils, alliance: fellows && { fellows, allies: people(seed, 'ally', 4), retiring: [] } }
}

function genesisOf({ councils }: State, validators: readonly Account[]): Scene {
  const doing: Pick<Doing, 'deeds' | 'changes'> = { deeds: [], changes: [] }
  for (const council of councils) compose(doing, council, council.members, council.prime)
  const turn: Turn = { slot: 0, time: 0, author: '', place: 0, skipped: 0, session: { index: 0, validators } }
  return { ...turn, ...doing, height: 0, opening: [], transactions: [] }
}

function send(state: State, doing: Doing, intent: Intent): Transaction {
  const error = dispatch(state, doing, { account: intent.signer }, intent.call)
  return { ...intent, error, events: doing.events.splice(0) }
}

/** Now and then a council without an alliance gets new members; nobody but the state tells of it. */
function elect(seed: string, random: Random, state: State, doing: Doing): void {
  for (const council of state.councils) {
    if (council === state.alliance?.fellows || !random.chance(1 / 700)) continue
    const staying = random.shuffled(council.members).slice(random.int(1, Math.ceil(council.members.length / 4)))
    const newcomers = people(seed, `${council.name} ${doing.height}`, council.members.length - staying.length)
    const members = [...staying, ...newcomers]
    compose(doing, council, members, random.chance(0.85) ? random.pick(members) : null)
  }
}

/** Transfers, and allies who come and go. */
function smallTalk(seed: string, random: Random, { alliance }: State, height: number): Intent[] {
  const said: Intent[] = []
  if (random.chance(0.3)) {
    const [from, to] = [random.int(0, 40), random.int(0, 40)].map((i) => person(seed, `holder/${i}`))
    const args = { dest: { Id: to }, value: BigInt(random.int(1, 10 ** 6)) * 10_000_000n }
    said.push({ signer: from ?? '', call: { pallet: 'Balances', name: 'transfer_keep_alive', args } })
  }
  if (alliance === undefined) return said
  const own = (signer: Account, name: string) => said.push({ signer, call: { pallet: 'Alliance', name, args: {} } })
  if (random.chance(1 / 250)) own(person(seed, `ally/${height}`), 'join_alliance')
  if (alliance.allies.length > 3 && random.chance(1 / 600)) own(random.pick(alliance.allies), 'give_retirement_notice')
  if (alliance.retiring.length > 0 && random.chance(1 / 150)) own(random.pick(alliance.retiring), 'retire')
  return said
}
