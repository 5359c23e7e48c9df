import { type BlockHash, ChainId, UsageError } from '@secretariat/shared'
import { type ChainProfile, knownChains, profiles } from './known-chains.js'

/** A chain to index: what it is, what we need from it, where it is asked. */
export interface ChainConfig {
  readonly id: ChainId
  readonly name: string | undefined
  readonly profile: ChainProfile
  readonly endpoints: readonly string[]
  /** What identifies the chain; undefined when its first endpoint decides. */
  readonly genesis?: BlockHash | undefined
  readonly demo: boolean
}

/** What a chain can be said to be. */
export const profileNames: readonly string[] = profiles.map((profile) => profile.name)

/** How endpoints are written, by family. */
const transports = {
  substrate: { protocols: ['ws:', 'wss:'], example: 'wss://host', hint: 'a Substrate node is reached by ws://host:port or wss://host' },
  antelope: { protocols: ['http:', 'https:'], example: 'https://host', hint: 'a nodeos is reached by http://host:port or https://host' },
} as const

/** Reads `ID` or `ID=URL[,URL…]`; `profile` is needed for a chain that is not in the registry. */
export function parseChain(text: string, profile?: string): ChainConfig {
  const [name = '', ...rest] = text.split('=')
  const id = ChainId.schema.safeParse(name)
  if (!id.success) throw new UsageError(`--chain ${text}: "${name}" is not a chain id (a-z, 0-9 and -, at most 32)`, 2)
  const known = chainOf(id.data, profile)
  const endpoints = rest.length === 0 ? known.endpoints : parseUrls(rest.join('='), known.profile)
  if (endpoints.length === 0)
    throw new UsageError(`--chain ${name}: no endpoint. Write --chain ${name}=${transports[known.profile.family].example}`, 2)
  return { ...known, endpoints }
}

/** What is known of a chain by its name, or by its profile where it is not in the registry. */
export function chainOf(id: ChainId, profile?: string): ChainConfig {
  const known = knownChains.find((chain) => chain.id === id)
  const chosen = profile === undefined || profile === known?.profile.name ? known?.profile : profileNamed(profile)
  if (chosen !== undefined) return { id, name: undefined, endpoints: [], ...known, profile: chosen, demo: false }
  const names = knownChains.map((chain) => chain.id).join(', ')
  throw new UsageError(`--chain ${id}: unknown chain. Known are: ${names}. For any other chain add --profile ${profileNames.join('|')}`, 2)
}

function profileNamed(name: string): ChainProfile {
  const found = profiles.find((profile) => profile.name === name)
  if (found === undefined) throw new UsageError(`--profile ${name}: unknown profile. Known are: ${profileNames.join(', ')}`, 2)
  return found
}

const parseUrls = (text: string, profile: ChainProfile): readonly string[] => text.split(',').map((url) => parseUrl(url, profile))

function parseUrl(text: string, { family }: ChainProfile): string {
  const { protocols, hint } = transports[family]
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !protocols.some((protocol) => protocol === url.protocol)) {
    throw new UsageError(`"${text}" is not an endpoint: ${hint}`, 2)
  }
  return text
}
