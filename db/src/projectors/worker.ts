import { assertNever, type FactOf } from '@secretariat/shared'
import { units, unitsIfAny, unitsIn, wordsIfAny } from './columns.js'
import { placed } from './placed.js'
import { rowPerFact } from './projector.js'

const kinds = [
  'worker.leaving',
  'worker.exited',
  'worker.terminated',
  'worker.slashed',
  'worker.stake-changed',
  'worker.role-account-set',
  'worker.reward-account-set',
  'worker.reward-set',
] as const

const nothing = { lead: null, amount: null, requested: null, asset: null, account: null, rationale: null }

/** The columns that mean something for the change. */
function told(fact: FactOf<(typeof kinds)[number]>) {
  switch (fact.kind) {
    case 'worker.leaving':
      return { change: 'leaving' as const, rationale: wordsIfAny(fact.rationale) }
    case 'worker.exited':
      return { change: 'exited' as const }
    case 'worker.terminated': {
      const rationale = wordsIfAny(fact.rationale)
      return { change: 'terminated' as const, lead: fact.lead, ...unitsIfAny(fact.penalty), rationale }
    }
    case 'worker.slashed': {
      const slashed = units(fact.slashed)
      const requested = unitsIn(slashed.asset, fact.requested)
      return { change: 'slashed' as const, ...slashed, requested, rationale: wordsIfAny(fact.rationale) }
    }
    case 'worker.stake-changed':
      return { change: `stake-${fact.direction}` as const, ...units(fact.amount) }
    case 'worker.role-account-set':
      return { change: 'role-account-set' as const, account: fact.account }
    case 'worker.reward-account-set':
      return { change: 'reward-account-set' as const, account: fact.account }
    case 'worker.reward-set':
      return { change: 'reward-set' as const, ...unitsIfAny(fact.rewardPerBlock) }
    default:
      return assertNever(fact)
  }
}

const workerChange = rowPerFact('workerChange', kinds, (fact) => ({
  ...placed(fact),
  workingGroup: fact.group,
  worker: fact.worker,
  ...nothing,
  ...told(fact),
  changedAt: new Date(fact.time),
}))

const leadChange = rowPerFact('leadChange', ['lead.set', 'lead.unset'], (fact) => ({
  ...placed(fact),
  workingGroup: fact.group,
  worker: fact.kind === 'lead.set' ? fact.worker : null,
  changedAt: new Date(fact.time),
}))

const groupStatus = rowPerFact('groupStatus', ['group.status-changed'], (fact) => ({
  ...placed(fact),
  workingGroup: fact.group,
  hash: fact.textHash,
  text: wordsIfAny(fact.text),
  statedAt: new Date(fact.time),
}))

export const workers = [workerChange, leadChange, groupStatus]
