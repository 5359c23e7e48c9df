import { ChainId, UsageError } from '@secretariat/shared'
import type { AntelopeProfile } from './profiles/antelope/profile.js'
import { collectiveProfile } from './profiles/collective/index.js'
import { joystreamProfile } from './profiles/joystream/index.js'
import type { Profile } from './profiles/profile.js'

/** What we need from a chain, by its family. */
export type ChainProfile = Profile | AntelopeProfile

/** A chain to index: what it is, what we need from it, where it is asked. */
export interface ChainConfig {
  readonly id: ChainId
  readonly name: string | undefined
  readonly profile: ChainProfile
  readonly endpoints: readonly string[]
  readonly demo: boolean
}

const profiles: readonly ChainProfile[] = [collectiveProfile, joystreamProfile]

/** What a chain can be said to be. */
export const profileNames: readonly string[] = profiles.map((profile) => profile.name)

/** Chains that are known by name; endpoints are public ones of their operators. */
const registry: readonly Omit<ChainConfig, 'demo'>[] = [
  {
    id: ChainId('collectives'),
    name: 'Polkadot Collectives',
    profile: collectiveProfile,
    endpoints: ['wss://polkadot-collectives-rpc.polkadot.io', 'wss://collectives-polkadot.dotters.network'],
  },
  {
    id: ChainId('joystream'),
    name: 'Joystream',
    profile: joystreamProfile,
    endpoints: ['wss://rpc.joystream.org', 'wss://rpc.joyutils.org', 'wss://rpc.l1.media'],
  },
]

/** Reads `ID` or `ID=URL[,URL…]`; `profile` is needed for a chain that is not in the registry. */
export function parseChain(text: string, profile?: string): ChainConfig {
  const [name = '', ...rest] = text.split('=')
  const id = ChainId.schema.safeParse(name)
  if (!id.success) throw new UsageError(`--chain ${text}: "${name}" is not a chain id (a-z, 0-9 and -, at most 32)`, 2)
  const known = registry.find((chain) => chain.id === id.data)
  const endpoints = rest.length === 0 ? (known?.endpoints ?? []) : rest.join('=').split(',').map(parseUrl)
  const chosen = profile === undefined ? known?.profile : profileNamed(profile)
  if (chosen === undefined) {
    const names = registry.map((chain) => chain.id).join(', ')
    throw new UsageError(
      `--chain ${name}: unknown chain. Known are: ${names}. For any other chain add --profile ${profileNames.join('|')}`,
      2,
    )
  }
  if (endpoints.length === 0) throw new UsageError(`--chain ${name}: no endpoint. Write --chain ${name}=wss://host`, 2)
  return { id: id.data, name: known?.name, profile: chosen, endpoints, demo: false }
}

function profileNamed(name: string): ChainProfile {
  const found = profiles.find((profile) => profile.name === name)
  if (found === undefined) throw new UsageError(`--profile ${name}: unknown profile. Known are: ${profileNames.join(', ')}`, 2)
  return found
}

function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['ws:', 'wss:'].includes(url.protocol)) {
    throw new UsageError(`"${text}" is not an endpoint: a Substrate node is reached by ws://host:port or wss://host`, 2)
  }
  return text
}
