import { parseUnits } from '../amount.js'
import { monthsOf, type SecretariatTerm } from './term.js'

/** A motion that asks for pay of the secretariat. `claimed` is what it may still bring, or has brought. */
export interface SalaryClaim {
  readonly claimed: bigint
  readonly paid: bigint
}

export const salaryStates = ['coming', 'running', 'missing', 'claimed', 'paid'] as const

/** A month of a term: what is due for it, and how much of the claims and payments fall on it when the oldest month is served first. */
export interface SalaryMonth {
  readonly from: string
  readonly until: string
  readonly due: bigint
  readonly claimed: bigint
  readonly paid: bigint
  readonly state: (typeof salaryStates)[number]
}

/** The months of a term with what became of the pay; `today` is a day, `decimals` those of the token. */
export function salaryCalendar(
  term: SecretariatTerm,
  claims: readonly SalaryClaim[],
  { today, decimals }: { readonly today: string; readonly decimals: number },
): SalaryMonth[] {
  const due = parseUnits(term.pay, decimals) * BigInt(term.members.length)
  const claimed = claims.reduce((sum, claim) => sum + claim.claimed, 0n)
  const paid = claims.reduce((sum, claim) => sum + claim.paid, 0n)
  return monthsOf(term).map((month, i) => {
    const before = due * BigInt(i)
    const part = { due, claimed: shareOf(claimed, before, due), paid: shareOf(paid, before, due) }
    return { ...month, ...part, state: stateOf(month, part, today) }
  })
}

/** How much of a sum reaches into the month that begins after `before`. */
function shareOf(sum: bigint, before: bigint, due: bigint): bigint {
  const rest = sum - before
  return rest <= 0n ? 0n : rest < due ? rest : due
}

function stateOf(
  { from, until }: Pick<SalaryMonth, 'from' | 'until'>,
  { due, claimed, paid }: Pick<SalaryMonth, 'due' | 'claimed' | 'paid'>,
  today: string,
): SalaryMonth['state'] {
  if (paid === due) return 'paid'
  if (claimed === due) return 'claimed'
  if (today < from) return 'coming'
  return today < until ? 'running' : 'missing'
}

const secretariat = /秘书处|secretariat/i
const pay = /工资|薪|salar|\bpay\b|wage/i

/** Whether a title asks for pay of the secretariat. */
export function asksForSalary(title: string): boolean {
  return secretariat.test(title) && pay.test(title)
}

const numbered = [/第\s*(\d{1,4})\s*[届屆]/, /(\d{1,4})(?:st|nd|rd|th)\b/i, /\bterm\s*(\d{1,4})\b/i]

/** The term that a claim is for: the one its title names, else the last one that had begun on the day it was made; undefined where there is none. */
export function termOfClaim(
  claim: { readonly title: string; readonly day: string },
  terms: ReadonlyMap<string, SecretariatTerm>,
): string | undefined {
  const named = numbered.map((pattern) => pattern.exec(claim.title)?.[1]).find((number) => number !== undefined && terms.has(number))
  if (named !== undefined) return named
  const begun = [...terms].filter(([, { from }]) => from <= claim.day)
  return begun.toSorted(([, a], [, b]) => a.from.localeCompare(b.from)).at(-1)?.[0]
}
