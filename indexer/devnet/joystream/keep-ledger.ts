import { enterBlock, firstChainLedger, type LedgerKeeper } from '../ledger.js'
import type { Entry } from './doing.js'
import { groupPlans } from './groups.js'
import type { JoystreamLedger } from './ledger.js'

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
    groups: groupPlans.map(({ pallet }) => ({ pallet, openings: [], applications: [], workers: [], leads: [], rewards: [], owed: [] })),
    members: [],
    threads: [],
    posts: [],
    sessions: [],
    eras: [],
    stakes: [],
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
      for (const enter of scene.deeds) enter(ledger)
    },
  }
}
