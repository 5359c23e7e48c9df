import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'

export interface Subject {
  readonly chain: ChainId
  readonly subject: string
}

export type ChangeRow = Awaited<ReturnType<typeof findChanges>>[number]

const keyOf = ({ chain, subject }: Subject) => `${chain} ${subject}`

/** What people stated of KPIs, newest first. */
export function kpiHistoryLoaders(db: Kysely<Schema>) {
  return { kpiChanges: rowsLoader(keyOf, (subjects: readonly Subject[]) => findChanges(db, subjects), keyOf) }
}

function findChanges(db: Kysely<Schema>, subjects: readonly Subject[]) {
  const [chains, names] = [subjects.map(({ chain }) => chain), subjects.map(({ subject }) => subject)]
  return db
    .selectFrom('entry')
    .select(['seq', 'author', 'at', 'kind', 'chain', 'subject', 'data', 'previous'])
    .where('kind', 'in', ['kpi.defined', 'kpi.evidenced', 'kpi.graded'])
    .where(sql<boolean>`(chain, subject) in (select * from unnest(${chains}::text[], ${names}::text[]))`)
    .orderBy('seq', 'desc')
    .execute()
}
