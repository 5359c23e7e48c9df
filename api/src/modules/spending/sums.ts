import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'

/** Which of its two terms a payment is put to. */
export type Accounting = 'approvedTerm' | 'executedTerm'

export type SpendingSumRow = Awaited<ReturnType<typeof sumSpending>>[number]

/** Sums by term, budget, reason and asset, in the order of their first payments. */
export async function sumSpending(db: Kysely<Schema>, chain: ChainId, accounting: Accounting) {
  const rows = await db
    .selectFrom('spending')
    .where('chain', '=', chain)
    .groupBy([accounting, 'budget', 'flow', 'asset'])
    .select(['budget', 'flow', 'asset', `${accounting} as term`])
    .select([sql<bigint>`sum(amount)`.as('amount'), sql<number>`count(*)`.as('payments')])
    .orderBy(sql`min(height)`)
    .orderBy('budget')
    .orderBy('flow')
    .orderBy('asset')
    .execute()
  return rows.map((row) => ({ ...row, accounting }))
}

/** Payments, and those whose approval is known. */
export async function countApproved(db: Kysely<Schema>, chain: ChainId): Promise<{ known: number; total: number }> {
  return await db
    .selectFrom('spending')
    .where('chain', '=', chain)
    .select([sql<number>`count(approved_term)`.as('known'), sql<number>`count(*)`.as('total')])
    .executeTakeFirstOrThrow()
}
