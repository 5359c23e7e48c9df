import type { Random } from '../../../world/random.js'
import type { Moment, SimSettings, SimTransaction } from '../../contract.js'
import type { Cast } from '../cast.js'
import type { ContractsLedger } from '../ledger.js'
import { createBallotStory } from './ballots.js'
import { createDisciplineStory, createEmergencyStory, createHeartbeatStory } from './discipline.js'
import { createErrandStory } from './errands.js'
import { createMultisigStory } from './multisigs.js'
import { createStockBallotStory } from './stock-ballots.js'
import { createSweeperStory } from './sweeper.js'
import { createTreasuryStory } from './treasury.js'

/** What somebody means to do at a height; it may have lost its point by then. */
export type Plan = (moment: Moment) => SimTransaction | undefined

/** What the parts of the story share. */
export interface Teller {
  readonly settings: SimSettings
  readonly random: Random
  readonly cast: Cast
  at(height: number, plan: Plan): void
}

/** A part of the story looks at the chain before every block and makes plans. */
export type Part = (moment: Moment) => void

export interface Story {
  /** Transactions of this block, in order. */
  due(moment: Moment): readonly SimTransaction[]
}

/** Parts of each kind of chain. */
const parts: Readonly<Record<SimSettings['kind'], readonly ((teller: Teller) => Part)[]>> = {
  eosc: [
    createBallotStory,
    createDisciplineStory,
    createHeartbeatStory,
    createEmergencyStory,
    createTreasuryStory,
    createMultisigStory,
    createSweeperStory,
    createErrandStory,
  ],
  antelope: [createStockBallotStory, createMultisigStory, createSweeperStory, createErrandStory],
}

export function createStory(settings: SimSettings, random: Random, cast: Cast, { refused }: ContractsLedger): Story {
  const plans = new Map<number, Plan[]>()
  const at: Teller['at'] = (height, plan) => {
    const others = plans.get(height)
    if (others === undefined) plans.set(height, [plan])
    else others.push(plan)
  }
  const told = parts[settings.kind].map((create) => create({ settings, random, cast, at }))
  const noting = (transaction: SimTransaction): SimTransaction => ({
    ...transaction,
    onRefused(reason) {
      const [first] = transaction.actions
      refused.push({ action: `${first?.account}::${first?.name}`, reason })
      transaction.onRefused?.(reason)
    },
  })
  return {
    due(moment) {
      for (const part of told) part(moment)
      const due = (plans.get(moment.height) ?? []).flatMap((plan) => plan(moment) ?? [])
      plans.delete(moment.height)
      return due.map(noting)
    },
  }
}
