import { type ChainId, DecodeError, type Fact, type FactKind, factSchema } from '@secretariat/shared'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../client.js'
import type { FactTable } from '../tables/chain.js'

export interface FactFilter {
  readonly chain?: ChainId
  readonly kinds?: readonly FactKind[]
}

type FactRow = Selectable<FactTable>

const PAGE = 1000

/** Stored facts in the order chain, height, locator, kind (by bytes), page after page. Give it one transaction if writers may be at work. */
export async function* readFacts(db: Database, filter: FactFilter): AsyncGenerator<Fact[]> {
  if (filter.kinds?.length === 0) return
  let after: FactRow | undefined
  do {
    const rows: FactRow[] = await pageOf(db, filter, after).execute()
    if (rows.length > 0) yield rows.map(toFact)
    after = rows.length === PAGE ? rows.at(-1) : undefined
  } while (after !== undefined)
}

function pageOf(db: Database, { chain, kinds }: FactFilter, after: FactRow | undefined) {
  let page = db.selectFrom('fact').selectAll()
  if (chain !== undefined) page = page.where('chain', '=', chain)
  if (kinds !== undefined) page = page.where('kind', 'in', kinds)
  if (after !== undefined) {
    page = page.where(
      sql<boolean>`(chain, height, locator, kind) > (${after.chain}, ${after.height}::int8, ${after.locator}, ${after.kind})`,
    )
  }
  return page.orderBy('chain').orderBy('height').orderBy('locator').orderBy('kind').limit(PAGE)
}

function toFact({ data, time, ...place }: FactRow): Fact {
  const parsed = factSchema.safeParse({ ...Object(data), ...place, time: time.getTime() })
  if (parsed.success) return parsed.data
  const id = `${place.chain}/${place.height}/${place.locator}/${place.kind}`
  throw new DecodeError(`The stored fact ${id} is not what this version knows: ${parsed.error.issues[0]?.message}`, { cause: parsed.error })
}
