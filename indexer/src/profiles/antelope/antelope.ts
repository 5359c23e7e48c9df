import { AssetId } from '@secretariat/shared'
import { authoritySample } from './authority-sample.js'
import { multisigContract } from './msig.js'
import { multisigSamples } from './msig-samples.js'
import type { AntelopeProfile } from './profile.js'
import { producersByVotes } from './ranking.js'
import { antelopeSystem } from './system.js'

/** Antelope as it comes: twelve blocks in a row for each producer, two a second; multisigs run at once. */
export const antelope: AntelopeProfile = {
  family: 'antelope',
  name: 'antelope',
  version: 1,
  timing: { intervalMs: 500, repetitions: 12 },
  core: { asset: AssetId('EOS'), decimals: 4 },
  fee: false,
  defersMultisig: false,
  contracts: [antelopeSystem, multisigContract(false)],
  samples: [producersByVotes, ...multisigSamples(120, ['eosio', 'eosio.msig', 'eosio.token', 'eosio.wrap']), authoritySample(120)],
}
