import type { CreatePlay, SimContract, SimSettings } from '../contract.js'
import { begin } from './begin.js'
import { createBudget } from './budget/budget.js'
import { budgetAccount } from './budget/tables.js'
import { castOf } from './cast.js'
import { type ContractsLedger, firstContractsLedger } from './ledger.js'
import { createAgent } from './msig/agent.js'
import { createMsig } from './msig/msig.js'
import { createPledge } from './pledge.js'
import { createStockSystem } from './stock-system.js'
import { createStory } from './story/story.js'
import { createEoscSystem, eoscGuard } from './system/eosc-system.js'
import { createToken } from './token.js'

/** The contracts of a chain and the people who use them. */
export const createPlay: CreatePlay<ContractsLedger> = (settings, random) => {
  const ledger = firstContractsLedger(budgetAccount)
  const cast = castOf(settings)
  const story = createStory(settings, random, cast, ledger)
  return {
    contracts: contractsOf(settings, ledger),
    begin: (context) => begin(ledger, cast, context),
    due: story.due,
    ledger,
  }
}

function contractsOf(settings: SimSettings, ledger: ContractsLedger): readonly SimContract[] {
  if (settings.kind === 'antelope') return [createStockSystem(ledger), createToken(), createMsig(ledger, settings), createAgent()]
  return [
    createEoscSystem(ledger),
    createMsig(ledger, settings, eoscGuard),
    createBudget(ledger, eoscGuard),
    createPledge(eoscGuard),
    createAgent(eoscGuard),
  ]
}
