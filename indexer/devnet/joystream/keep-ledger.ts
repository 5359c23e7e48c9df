import { enterBlock, firstChainLedger, type LedgerKeeper } from '../ledger.js'
import type { Entry } from './doing.js'
import { type GroupPlan, groupPlans } from './groups.js'
import type { JoystreamLedger } from './ledger.js'
import type { LedgerGroup } from './ledger-group.js'

const emptyGroup = ({ pallet }: GroupPlan): LedgerGroup => ({
  pallet,
  openings: [],
  applications: [],
  workers: [],
  leads: [],
  rewards: [],
  owed: [],
  statuses: [],
})

export function keepJoystreamLedger(seed: string, scale: number): LedgerKeeper<Entry, JoystreamLedger> {
  const ledger: JoystreamLedger = {
    kind: 'joystream',
    ...firstChainLedger(seed),
    scale,
    rounds: [],
    councils: [],
    optedOut: [],
    proposals: [],
    flows: [],
    councillorRewards: [],
    settings: [],
    groups: groupPlans.map(emptyGroup),
    members: [],
    threads: [],
    posts: [],
    decrees: [],
    remarks: [],
    sessions: [],
    eras: [],
    stakes: [],
    authors: [],
    payouts: [],
    slashes: [],
    preferences: [],
    chills: [],
    offences: [],
  }
  return {
    ledger,
    enter(scene, block, events) {
      enterBlock(ledger, scene, block, events)
      ledger.authors.push(scene.author)
      for (const enter of scene.deeds) enter(ledger)
    },
  }
}
