import type { Schema } from '@secretariat/db'
import { type Kysely, type Selectable, sql } from 'kysely'
import { type CouncilKey, councilKey } from '../base/key.js'
import { rowLoader } from '../base/loader.js'

export type StageRow = Selectable<Schema['stage']>

export function stageLoaders(db: Kysely<Schema>) {
  return { stage: rowLoader(councilKey, (keys: readonly CouncilKey[]) => findStages(db, keys), councilKey) }
}

/** The newest stage that each council announced. */
async function findStages(db: Kysely<Schema>, keys: readonly CouncilKey[]): Promise<StageRow[]> {
  const asked = sql`jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as asked(chain text, council text)`
  const { rows } = await sql<StageRow>`
    /* stages of councils */
    select newest.*
    from ${asked}
    cross join lateral (
      select * from stage
      where stage.chain = asked.chain and stage.council = asked.council
      order by stage.height desc, stage.ordinal desc
      limit 1
    ) newest`.execute(db)
  return rows
}
