import type { Schema } from '@secretariat/db'
import { type Kysely, sql } from 'kysely'
import { matchingPayments, type PaymentList } from './payments.js'

/** Which of its two terms a payment is put to. */
export type Accounting = 'approvedTerm' | 'executedTerm'

export type SpendingSumRow = Awaited<ReturnType<typeof sumByTerm>>[number]
export type BeneficiaryRow = Awaited<ReturnType<typeof sumByBeneficiary>>[number]
export type KindRow = Awaited<ReturnType<typeof sumByKind>>[number]

const total = sql<bigint>`sum(amount)`.as('amount')
const payments = sql<number>`count(*)`.as('payments')

/** Sums by term, budget, reason and asset, in the order of their first payments. */
export async function sumByTerm(db: Kysely<Schema>, list: PaymentList, accounting: Accounting) {
  const rows = await matchingPayments(db, list)
    .groupBy([accounting, 'budget', 'flow', 'asset'])
    .select(['budget', 'flow', 'asset', `${accounting} as term`])
    .select([total, payments])
    .orderBy(sql`min(height)`)
    .orderBy('budget')
    .orderBy('flow')
    .orderBy('asset')
    .execute()
  return rows.map((row) => ({ ...row, accounting }))
}

/** Sums by budget and reason, largest first. */
export function sumByKind(db: Kysely<Schema>, list: PaymentList) {
  return matchingPayments(db, list)
    .groupBy(['budget', 'flow', 'asset'])
    .select(['budget', 'flow', 'asset', total, payments])
    .orderBy('amount', 'desc')
    .orderBy('budget')
    .orderBy('flow')
    .execute()
}

/** Sums by who received, largest first; no row for what went to nobody. */
export function sumByBeneficiary(db: Kysely<Schema>, list: PaymentList, limit: number) {
  return matchingPayments(db, list)
    .where((eb) => eb.or([eb('account', 'is not', null), eb('otherBudget', 'is not', null), eb('channel', 'is not', null)]))
    .groupBy(['chain', 'account', 'otherBudget', 'channel', 'asset'])
    .select(['chain', 'account', 'otherBudget', 'channel', 'asset', total, payments])
    .orderBy('amount', 'desc')
    .orderBy('account')
    .orderBy('otherBudget')
    .orderBy('channel')
    .limit(limit)
    .execute()
}

/** Payments, and those whose approval is known. */
export async function countApproved(db: Kysely<Schema>, list: PaymentList): Promise<{ known: number; total: number }> {
  return await matchingPayments(db, list)
    .select([sql<number>`count(approved_term)`.as('known'), sql<number>`count(*)`.as('total')])
    .executeTakeFirstOrThrow()
}
