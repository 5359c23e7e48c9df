import type { PermissionLevel, SimContext, TableReader } from '../../contract.js'
import { formatMoment, parseMoment } from '../../time.js'
import { defineTable } from '../rows.js'

export const msigAccount = 'eosio.msig'

type Level = { readonly actor: string; readonly permission: string }
type Proposal = { readonly proposal_name: string; readonly packed_transaction: string }
/** Scope: the proposer. */
export const proposals = defineTable<Proposal>(msigAccount, 'proposal', ({ proposal_name }) => proposal_name)

type FirstApprovals = {
  readonly proposal_name: string
  readonly requested_approvals: readonly Level[]
  readonly provided_approvals: readonly Level[]
}
const firstApprovals = defineTable<FirstApprovals>(msigAccount, 'approvals', ({ proposal_name }) => proposal_name)

type Approval = { readonly level: Level; readonly time: string }
type LaterApprovals = {
  readonly version: number
  readonly proposal_name: string
  readonly requested_approvals: readonly Approval[]
  readonly provided_approvals: readonly Approval[]
}
const laterApprovals = defineTable<LaterApprovals>(msigAccount, 'approvals2', ({ proposal_name }) => proposal_name)

type Invalidation = { readonly account: string; readonly last_invalidation_time: string }
export const invalidations = defineTable<Invalidation>(msigAccount, 'invals', ({ account }) => account)

/** Whose approval is asked for and whose was given, with the time of it where the form knows one. */
export interface Approvals {
  readonly requested: readonly PermissionLevel[]
  readonly provided: readonly { readonly level: PermissionLevel; readonly time: number }[]
}

export function approvalsOf(tables: TableReader, proposer: string, proposal: string): Approvals | undefined {
  const later = laterApprovals.get(tables, proposal, proposer)
  if (later !== undefined) {
    const provided = later.provided_approvals.map(({ level, time }) => ({ level, time: parseMoment(time) }))
    return { requested: later.requested_approvals.map(({ level }) => level), provided }
  }
  const first = firstApprovals.get(tables, proposal, proposer)
  if (first === undefined) return undefined
  return { requested: first.requested_approvals, provided: first.provided_approvals.map((level) => ({ level, time: 0 })) }
}

export function putApprovals({ tables, settings }: SimContext, proposer: string, proposal_name: string, approvals: Approvals): void {
  const { requested, provided } = approvals
  const bare = ({ actor, permission }: PermissionLevel): Level => ({ actor, permission })
  if (settings.msig === 'v1') {
    const levels = { requested_approvals: requested.map(bare), provided_approvals: provided.map(({ level }) => bare(level)) }
    firstApprovals.put(tables, { proposal_name, ...levels }, proposer)
    return
  }
  const timed = (level: PermissionLevel, time: number): Approval => ({ level: bare(level), time: formatMoment(time) })
  const row = {
    version: 1,
    proposal_name,
    // Who never approved stands with the beginning of time.
    requested_approvals: requested.map((level) => timed(level, 0)),
    provided_approvals: provided.map(({ level, time }) => timed(level, time)),
  }
  laterApprovals.put(tables, row, proposer)
}

export function eraseProposal({ tables, settings }: SimContext, proposer: string, proposal: string): void {
  proposals.erase(tables, proposal, proposer)
  const table = settings.msig === 'v1' ? firstApprovals : laterApprovals
  table.erase(tables, proposal, proposer)
}

/** Approvals that stand: those an account gave before it made them void do not. */
export function standing(tables: TableReader, { provided }: Approvals): readonly PermissionLevel[] {
  const isVoid = (actor: string, time: number) => {
    const row = invalidations.get(tables, actor)
    return row !== undefined && parseMoment(row.last_invalidation_time) >= time
  }
  return provided.filter(({ level, time }) => !isVoid(level.actor, time)).map(({ level }) => level)
}
