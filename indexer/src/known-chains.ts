import { AssetId, BlockHash, ChainId } from '@secretariat/shared'
import { antelope } from './profiles/antelope/antelope.js'
import { eosc } from './profiles/antelope/eosc.js'
import type { AntelopeProfile } from './profiles/antelope/profile.js'
import { collectiveProfile } from './profiles/collective/index.js'
import { joystreamProfile } from './profiles/joystream/index.js'
import type { Profile } from './profiles/profile.js'

/** What we need from a chain, by its family. */
export type ChainProfile = Profile | AntelopeProfile

/** A chain that is known by name. */
export interface KnownChain {
  readonly id: ChainId
  readonly name: string
  readonly profile: ChainProfile
  /** Public ones of its operators. */
  readonly endpoints: readonly string[]
  /** What these endpoints must say they serve; undefined where the first one decides. */
  readonly genesis: BlockHash | undefined
}

/** What a chain can be said to be. */
export const profiles: readonly ChainProfile[] = [collectiveProfile, joystreamProfile, eosc, antelope]

/** An Antelope chain as it comes, with a token of its own. */
const withToken = (asset: string, decimals: number): AntelopeProfile => ({ ...antelope, core: { asset: AssetId(asset), decimals } })

export const knownChains: readonly KnownChain[] = [
  {
    id: ChainId('collectives'),
    name: 'Polkadot Collectives',
    profile: collectiveProfile,
    endpoints: ['wss://polkadot-collectives-rpc.polkadot.io', 'wss://collectives-polkadot.dotters.network'],
    genesis: undefined,
  },
  {
    id: ChainId('joystream'),
    name: 'Joystream',
    profile: joystreamProfile,
    endpoints: ['wss://rpc.joystream.org', 'wss://rpc.joyutils.org', 'wss://rpc.l1.media'],
    genesis: undefined,
  },
  {
    id: ChainId('eosc'),
    name: 'EOSC',
    profile: eosc,
    endpoints: ['https://w1.eosforce.cn', 'https://w2.eosforce.cn', 'https://w3.eosforce.cn'],
    genesis: BlockHash('bd61ae3a031e8ef2f97ee3b0e62776d6d30d4833c8f7c1645c657b149151004b'),
  },
  {
    id: ChainId('eos'),
    name: 'EOS',
    profile: antelope,
    endpoints: ['https://eos.greymass.com', 'https://api.eosrio.io'],
    genesis: BlockHash('aca376f206b8fc25a6ed44dbdc66547c36c6c33e3a119ffbeaef943642f0e906'),
  },
  {
    id: ChainId('wax'),
    name: 'WAX',
    profile: withToken('WAX', 8),
    endpoints: ['https://wax.greymass.com', 'https://api.waxsweden.org'],
    genesis: BlockHash('1064487b3cd1a897ce03ae5b6a865651747e2e152090f99c1d19d44e01aea5a4'),
  },
  {
    id: ChainId('telos'),
    name: 'Telos',
    profile: withToken('TLOS', 4),
    endpoints: ['https://mainnet.telos.net', 'https://telos.greymass.com'],
    genesis: BlockHash('4667b205c6838ef70ff7988f6e8257e8be0e1284a2f59699054a018f743b1d11'),
  },
  {
    id: ChainId('jungle'),
    name: 'Jungle',
    profile: antelope,
    endpoints: ['https://jungle4.greymass.com', 'https://jungle4.cryptolions.io'],
    genesis: BlockHash('73e4385a2708e6d7048834fbc1079f2fabb17b3c125b146af438971e90716c4d'),
  },
]
