import type { Schema } from '@secretariat/db'
import { type ChainId, type PastDecision, type Suggestion, suggestCategory } from '@secretariat/shared'
import DataLoader from 'dataloader'
import { type Kysely, sql } from 'kysely'
import { type ItemRow, itemKey } from './items.js'

interface PastRow extends PastDecision {
  readonly chain: ChainId
  readonly subject: string
}

/** Loader of suggestions for items: what was decided before is read for all of them at once. */
export function suggestionLoaders(db: Kysely<Schema>) {
  return {
    suggestion: new DataLoader<ItemRow, Suggestion | null, string>(async (items) => suggestAll(items, await findPast(db, items)), {
      cacheKeyFn: itemKey,
    }),
  }
}

function suggestAll(items: readonly ItemRow[], past: readonly PastRow[]): (Suggestion | null)[] {
  return items.map((item) =>
    suggestCategory(
      { title: item.title, kind: item.source === 'chain' ? item.kind : null },
      past.filter((row) => itemKey(row) === itemKey(item)),
    ),
  )
}

/** How often other items of the same receiver and of the same group were put to each category. */
async function findPast(db: Kysely<Schema>, items: readonly ItemRow[]): Promise<PastRow[]> {
  const [chains, subjects] = [items.map(({ chain }) => chain), items.map(({ subject }) => subject)]
  const receivers = items.map(({ account, beneficiary }) => account ?? beneficiary)
  const groups = items.map(({ workingGroup }) => workingGroup)
  const { rows } = await sql<PastRow>`
    /* decisions on the same receivers and groups */
    with decided as materialized (
      select chain, subject, category, coalesce(account, beneficiary) as receiver, working_group from spending_item
      where chain = any(${[...new Set(chains)]}::text[]) and category is not null and category_source <> 'kind'
    ), wanted as (
      select * from unnest(${chains}::text[], ${subjects}::text[], ${receivers}::text[], ${groups}::text[])
        as wanted (chain, subject, receiver, working_group)
    )
    select wanted.chain, wanted.subject, 'beneficiary' as of, decided.category, count(*) as times
    from wanted join decided on decided.chain = wanted.chain and decided.receiver = wanted.receiver and decided.subject <> wanted.subject
    group by wanted.chain, wanted.subject, decided.category
    union all
    select wanted.chain, wanted.subject, 'group', decided.category, count(*)
    from wanted join decided
      on decided.chain = wanted.chain and decided.working_group = wanted.working_group and decided.subject <> wanted.subject
    group by wanted.chain, wanted.subject, decided.category
    order by chain, subject, of, times desc, category`.execute(db)
  return rows
}
