import { AssetId } from '@secretariat/shared'
import { eoscBudget } from './budget.js'
import { emergency, heartbeats, penalties, punishments } from './producers.js'
import type { AntelopeProfile } from './profile.js'
import { producersByStake } from './ranking.js'
import { eoscSystem } from './system.js'
import { eoscVoteSample } from './votes.js'

/** EOSC: 23 producers, one block each, every three seconds; an action costs a fee, and multisigs run deferred. */
export const eosc: AntelopeProfile = {
  family: 'antelope',
  name: 'eosc',
  version: 1,
  timing: { intervalMs: 3000, repetitions: 1 },
  core: { asset: AssetId('EOS'), decimals: 4 },
  fee: true,
  defersMultisig: true,
  contracts: [eoscSystem, eoscBudget.contract],
  samples: [producersByStake, penalties, heartbeats, emergency, punishments, eoscVoteSample, ...eoscBudget.samples],
}
