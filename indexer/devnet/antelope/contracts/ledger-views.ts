import type { PermissionLevel } from '../contract.js'
import type { ContractsLedger, LedgerMultisig } from './ledger.js'

/** What the budget holds after a block: what it began with and what came in, less what was paid. */
export function budgetBalanceAt({ budget }: Pick<ContractsLedger, 'budget'>, height: number): bigint {
  const { opening, perBlock, from, gifts, payouts } = budget
  const sum = (flows: readonly { readonly block: number; readonly amount: string }[]) =>
    flows.reduce((total, { block, amount }) => (block <= height ? total + BigInt(amount) : total), 0n)
  const blocks = BigInt(Math.max(0, height - from + 1))
  return BigInt(opening) + BigInt(perBlock) * blocks + sum(gifts) - sum(payouts)
}

export type Fate = 'open' | 'expired' | 'executing' | 'executed' | 'failed' | 'cancelled'

/** What has truly become of a multisig at a moment; whether enough have signed depends on who is in office, and is not told here. */
export function fateOf({ ended, settled, expiration }: LedgerMultisig, timeMs: number): Fate {
  if (ended === null) return expiration * 1000 < timeMs ? 'expired' : 'open'
  if (ended.how === 'cancelled') return 'cancelled'
  if (settled === null) return 'executing'
  return settled.status === 'executed' ? 'executed' : 'failed'
}

/** Who stands behind a multisig after a block, in the order in which they signed. */
export function approvedBy({ approvals }: LedgerMultisig, height: number): readonly string[] {
  const signed = new Set<string>()
  for (const { level, block, given } of approvals) {
    if (block > height) continue
    signed.delete(level.actor)
    if (given) signed.add(level.actor)
  }
  return [...signed]
}

/** Whose signature counts after a block: given, not taken back, and not void because its account took back all it had signed. */
export function standingAt(
  { approvals }: LedgerMultisig,
  { invalidations }: Pick<ContractsLedger, 'invalidations'>,
  height: number,
): readonly PermissionLevel[] {
  const said = new Map(
    approvals.flatMap((each) => (each.block <= height ? [[`${each.level.actor}@${each.level.permission}`, each] as const] : [])),
  )
  return [...said.values()].flatMap(({ level, given, time }) => {
    const isVoid = invalidations.some((each) => each.account === level.actor && each.block <= height && each.time >= time)
    return given && !isVoid ? [level] : []
  })
}

/** Candidates with their votes after a block, by name. */
export function votesAt({ weights }: Pick<ContractsLedger, 'weights'>, height: number): ReadonlyMap<string, string> {
  return new Map(weights.flatMap(({ block, producer, votes }) => (block <= height ? [[producer, votes] as const] : [])))
}

/** Whole stakes behind producers after a block, by `voter/producer`; who took everything back is not among them. */
export function stakesAt({ votes }: Pick<ContractsLedger, 'votes'>, height: number): ReadonlyMap<string, bigint> {
  const stakes = new Map<string, bigint>()
  for (const { block, voter, producer, stake } of votes) {
    if (block > height) continue
    stakes.delete(`${voter}/${producer}`)
    if (stake !== '0') stakes.set(`${voter}/${producer}`, BigInt(stake))
  }
  return stakes
}
