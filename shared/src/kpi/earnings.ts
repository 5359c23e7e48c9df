import { formatUnits } from '../amount.js'
import type { KpiMoney } from './definition.js'
import { exact } from './status.js'

/** Money that a KPI gave to a member. */
export interface Award extends KpiMoney {
  readonly member: string
}

export interface Earned {
  readonly member: string
  readonly currency: string
  readonly amount: string
  readonly awards: number
}

/** What members earned, most first; each currency by itself, because two currencies have no sum. */
export function earningsOf(awards: readonly Award[]): readonly Earned[] {
  const groups = new Map<string, Award[]>()
  for (const award of awards) {
    const key = `${award.currency} ${award.member}`
    groups.set(key, [...(groups.get(key) ?? []), award])
  }
  const sums = [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ member, currency }) => ({ member, currency, amount: totalOf(group), awards: group.length })),
  )
  return sums.sort((a, b) => a.currency.localeCompare(b.currency) || compare(b.amount, a.amount) || a.member.localeCompare(b.member))
}

/** The sum of amounts of one currency. */
export function totalOf(amounts: readonly { readonly amount: string }[]): string {
  return formatUnits(
    amounts.reduce((sum, { amount }) => sum + exact(amount), 0n),
    10,
  )
}

export interface SumCheck {
  /** Of what members got. */
  readonly awarded: string
  readonly stated: string
  /** Awarded less stated, with its sign. */
  readonly difference: string
}

/** Compares what members got with what is said to have been paid. */
export function checkSum(awards: readonly { readonly amount: string }[], stated: string): SumCheck {
  const awarded = totalOf(awards)
  return { awarded, stated, difference: formatUnits(exact(awarded) - exact(stated), 10) }
}

function compare(a: string, b: string): number {
  const [left, right] = [exact(a), exact(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
