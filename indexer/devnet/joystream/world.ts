import type { Intent } from '../world/agenda.js'
import type { Language } from '../world/doing.js'
import { createRandom } from '../world/random.js'
import { standardStart, type Turn } from '../world/slots.js'
import type { Scene, Transaction, World } from '../world.js'
import { dispatch } from './dispatch.js'
import type { Doing, Entry } from './doing.js'
import { firstState } from './genesis.js'
import type { Laws } from './laws.js'
import { payDay } from './rules/budget.js'
import { progressCouncil } from './rules/council.js'
import { carryOut } from './rules/execute.js'
import { payWorkers } from './rules/group-money.js'
import { meetNewRuntime, review } from './rules/proposals.js'
import { progressReferendum } from './rules/referendum.js'
import { letGo } from './rules/staff.js'
import { createValidators } from './rules/validators.js'
import { createBabeSlots } from './slots.js'
import type { State } from './state.js'
import { createStory } from './story/story.js'

/** The story of a seed on a simulated Joystream: the same seed tells the same story, block by block. */
export function createJoystreamWorld(seed: string, laws: Laws, startsAt: number = standardStart): World<Entry> {
  const slots = createBabeSlots(seed, startsAt, laws)
  const state = firstState(laws, createValidators(laws, slots.genesis))
  const story = createStory(seed, createRandom(seed), state)
  let height = 0
  let spoken: Language | undefined
  return {
    genesis: genesisOf(slots.genesis, state),
    nextTime: slots.nextTime,
    silence: slots.silence,
    halt: slots.halt,
    next(language) {
      const doing: Doing = { height: ++height, language, events: [], changes: [], deeds: [], proposal: undefined, hasNewCode: false }
      const turn = slots.next()
      if (spoken !== undefined && spoken !== language) meetNewRuntime(doing, state)
      spoken = language
      begin(doing, state, turn)
      const opening = doing.events.splice(0)
      const transactions = story.due(height, language).map((intent) => send(state, doing, intent))
      return sceneOf(doing, turn, opening, transactions)
    },
  }
}

function sceneOf(
  { height, changes, deeds, hasNewCode }: Doing,
  turn: Turn,
  opening: Scene['opening'],
  transactions: Transaction[],
): Scene<Entry> {
  const slot = { pallet: 'Babe', item: 'CurrentSlot', value: turn.slot }
  return { ...turn, height, opening, transactions, changes: [...changes, slot], deeds, hasNewCode }
}

/** What the runtime does by itself, in the order of its pallets. */
function begin(doing: Doing, state: State, turn: Turn): void {
  state.validators.meet(doing, turn)
  progressCouncil(doing, state)
  payDay(doing, state)
  progressReferendum(doing, state)
  for (const proposal of state.proposals.values()) {
    if (proposal.status === 'Active') review(doing, state, proposal)
    else if (proposal.status === 'PendingExecution') carryOut(doing, state, proposal)
  }
  for (const group of state.groups) {
    letGo(doing, group)
    payWorkers(doing, group)
  }
}

function send(state: State, doing: Doing, intent: Intent): Transaction {
  const error = dispatch(state, doing, intent.signer, intent.call)
  return { ...intent, error, events: doing.events.splice(0) }
}

function genesisOf(validators: readonly string[], { budget, groups, validators: { genesis } }: State): Scene<Entry> {
  const turn: Turn = { slot: 0, time: 0, author: '', place: 0, skipped: 0, session: { index: 0, validators } }
  const changes = [
    { pallet: 'Council', item: 'Budget', value: budget.balance },
    { pallet: 'Council', item: 'AnnouncementPeriodNr', value: 0 },
    { pallet: 'Council', item: 'CouncilMembers', value: [] },
    { pallet: 'Council', item: 'BudgetIncrement', value: budget.increment },
    { pallet: 'Council', item: 'CouncilorReward', value: budget.reward },
    { pallet: 'Staking', item: 'ActiveEra', value: { index: 0, start: null } },
    ...genesis.changes,
    ...groups.map(({ plan }) => ({ pallet: plan.pallet, item: 'Budget', value: 0n })),
  ]
  const begin: Entry = ({ sessions, stakes, settings }) => {
    sessions.push({ index: 0, block: 0, era: 0, validators, offline: [] })
    stakes.push(...genesis.stakes)
    settings.push({ block: 0, setting: 'BudgetIncrementUpdated', value: `${budget.increment}` })
    settings.push({ block: 0, setting: 'CouncilorRewardUpdated', value: `${budget.reward}` })
  }
  return { ...turn, height: 0, opening: [], transactions: [], changes, deeds: [begin] }
}
