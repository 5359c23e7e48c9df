import { groupPlans } from './groups.js'
import { JOY, type Laws } from './laws.js'
import type { Validators } from './rules/validators.js'
import type { Group, State } from './state.js'

/** The world before its first block: nobody is a member, and the budget grows by too little. */
export function firstState(laws: Laws, validators: Validators): State {
  return {
    laws,
    validators,
    members: new Map(),
    council: {
      stage: 'idle',
      endsAt: 1,
      cycle: 0,
      seats: [],
      candidates: new Map(),
      ballots: new Map(),
      winners: [],
      optedOut: new Set(),
      locked: new Map(),
    },
    budget: { balance: 0n, increment: 8_000n * JOY, reward: laws.councillorReward, nextRefill: 1, nextRewards: 1 },
    proposals: new Map(),
    groups: groupPlans.map(
      (plan): Group => ({
        plan,
        rewardPeriod: laws.blocks(plan.rewardPeriod) + groupPlans.indexOf(plan),
        budget: 0n,
        lead: undefined,
        openings: new Map(),
        applications: new Map(),
        workers: new Map(),
        openingCount: 0,
        applicationCount: 0,
        workerCount: 0,
      }),
    ),
    proposalCount: 0,
    threadCount: { forum: 0, proposal: 0 },
    postCount: { forum: 0, proposal: 0 },
    categories: 0,
  }
}
