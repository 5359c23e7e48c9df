import { AssetId } from '@secretariat/shared'
import { authoritySample } from './authority-sample.js'
import { eoscBudget } from './budget.js'
import { multisigContract } from './msig.js'
import { multisigSamples } from './msig-samples.js'
import { emergency, heartbeats, penalties, punishments } from './producers.js'
import type { AntelopeProfile } from './profile.js'
import { producersByStake } from './ranking.js'
import { eoscSystem } from './system.js'
import { eoscVoteSample } from './votes.js'

const ownContracts = ['eosio', 'eosio.msig', 'eosio.token', 'eosio.budget', 'eosc.budget', 'eosio.pledge', 'eosio.freeze']

/** EOSC: 23 producers, one block each, every three seconds; an action costs a fee, and multisigs run deferred. */
export const eosc: AntelopeProfile = {
  family: 'antelope',
  name: 'eosc',
  version: 1,
  timing: { intervalMs: 3000, repetitions: 1 },
  core: { asset: AssetId('EOS'), decimals: 4 },
  fee: true,
  defersMultisig: true,
  contracts: [eoscSystem, eoscBudget.contract, multisigContract(true)],
  samples: [
    producersByStake,
    penalties,
    heartbeats,
    emergency,
    punishments,
    eoscVoteSample,
    ...eoscBudget.samples,
    ...multisigSamples(20, ownContracts),
    authoritySample(20),
  ],
}
