import { AccountId, ChainId, CouncilId } from '@secretariat/shared'
import { badInput } from './bad-input.js'

const separator = ':'

/**
 * What a human key names, by its parts: chain, chain:council, chain:election:cycle, chain:term:number, chain:member:number, chain:group:name,
 * chain:validator:account, chain:producer:account, chain:council:number, chain:council:account:block.
 */
export function kindOfKey(
  key: string,
):
  | 'Chain'
  | 'Council'
  | 'CouncilTerm'
  | 'Election'
  | 'Membership'
  | 'WorkingGroup'
  | 'Validator'
  | 'Producer'
  | 'Proposal'
  | 'Member'
  | undefined {
  if (parseTermKey(key) !== undefined) return 'CouncilTerm'
  if (parseElectionKey(key) !== undefined) return 'Election'
  if (/^[^:]+:member:[^:]+$/.test(key)) return 'Membership'
  if (/^[^:]+:group:[^:]+$/.test(key)) return 'WorkingGroup'
  if (/^[^:]+:validator:[^:]+$/.test(key)) return 'Validator'
  if (/^[^:]+:producer:[^:]+$/.test(key)) return 'Producer'
  return ([undefined, 'Chain', 'Council', 'Proposal', 'Member'] as const)[key.split(separator).length]
}

export function chainIdOf(text: string): ChainId | undefined {
  return ChainId.schema.safeParse(text).data
}

/** The chain that a list is asked for. */
export function requireChainId(text: string): ChainId {
  const chain = chainIdOf(text)
  if (chain === undefined) throw badInput(`Not the key of a chain: ${text.slice(0, 100)}`)
  return chain
}

export interface CouncilKey {
  readonly chain: ChainId
  readonly council: CouncilId
}

export function councilKey({ chain, council }: CouncilKey): string {
  return [chain, council].join(separator)
}

/** The parts of `chain:council`; undefined when the text is no such key. */
export function parseCouncilKey(key: string): CouncilKey | undefined {
  const [chain, council, ...rest] = key.split(separator)
  const parsed = { chain: chainIdOf(chain ?? ''), council: CouncilId.schema.safeParse(council).data }
  if (parsed.chain === undefined || parsed.council === undefined || rest.length > 0) return undefined
  return { chain: parsed.chain, council: parsed.council }
}

export interface MemberKey extends CouncilKey {
  readonly account: AccountId
  readonly fromHeight: number
}

export function memberKey({ chain, council, account, fromHeight }: MemberKey): string {
  return [chain, council, account, fromHeight].join(separator)
}

/** The parts of `chain:council:account:block`; undefined when the text is no such key. */
export function parseMemberKey(key: string): MemberKey | undefined {
  const [chain, council, account, height, ...rest] = key.split(separator)
  const seat = parseCouncilKey(`${chain}${separator}${council}`)
  const holder = AccountId.schema.safeParse(account).data
  if (seat === undefined || holder === undefined || rest.length > 0 || !/^\d{1,15}$/.test(height ?? '')) return undefined
  return { ...seat, account: holder, fromHeight: Number(height) }
}

/** A term by its number, or by its first block where its number is not known. */
export type TermKey = { readonly chain: ChainId } & ({ readonly number: number } | { readonly fromHeight: number })

export function termKey({ chain, number, fromHeight }: { chain: ChainId; number: number | null; fromHeight: number }): string {
  return [chain, 'term', number ?? `at-${fromHeight}`].join(separator)
}

/** The parts of `chain:term:number` or `chain:term:at-block`; undefined when the text is no such key. */
export function parseTermKey(key: string): TermKey | undefined {
  const [, name, at, digits] = /^([^:]+):term:(at-)?(\d{1,9})$/.exec(key) ?? []
  const chain = chainIdOf(name ?? '')
  if (chain === undefined) return undefined
  return at === undefined ? { chain, number: Number(digits) } : { chain, fromHeight: Number(digits) }
}

export interface ElectionKey {
  readonly chain: ChainId
  readonly cycle: number
}

export function electionKey({ chain, cycle }: ElectionKey): string {
  return [chain, 'election', cycle].join(separator)
}

/** The parts of `chain:election:cycle`; undefined when the text is no such key. */
export function parseElectionKey(key: string): ElectionKey | undefined {
  const [, name, cycle] = /^([^:]+):election:(\d{1,9})$/.exec(key) ?? []
  const chain = chainIdOf(name ?? '')
  return chain === undefined ? undefined : { chain, cycle: Number(cycle) }
}
