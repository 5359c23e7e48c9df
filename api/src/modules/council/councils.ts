import type { Schema } from '@secretariat/db'
import type { ChainId, Height } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { type CouncilKey, councilKey } from '../base/key.js'
import { rowLoader, rowsLoader } from '../base/loader.js'

export type CouncilRow = Selectable<Schema['council']>
export type CompositionRow = Selectable<Schema['councilComposition']>

/** A council at a height. */
export interface At extends CouncilKey {
  readonly height: Height
}

export function councilLoaders(db: Kysely<Schema>) {
  return {
    council: rowLoader(councilKey, (keys: readonly CouncilKey[]) => findCouncilsByKey(db, keys), councilKey),
    councilsOf: rowsLoader(
      String,
      (chains: readonly ChainId[]) => findCouncils(db, chains),
      ({ chain }) => chain,
    ),
    composition: rowLoader(
      atKey,
      (keys: readonly At[]) => findCompositions(db, keys),
      ({ asked, ...row }) => atKey({ ...row, height: asked }),
    ),
  }
}

function atKey(at: At): string {
  return `${councilKey(at)}@${at.height}`
}

function findCouncils(db: Kysely<Schema>, chains: readonly ChainId[]): Promise<CouncilRow[]> {
  return db.selectFrom('council').selectAll().where('chain', 'in', chains).orderBy('chain').orderBy('council').execute()
}

function findCouncilsByKey(db: Kysely<Schema>, keys: readonly CouncilKey[]): Promise<CouncilRow[]> {
  return db
    .selectFrom('council')
    .selectAll()
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('chain', 'council'),
        'in',
        keys.map(({ chain, council }) => tuple(chain, council)),
      ),
    )
    .execute()
}

/** Members after a block: the composition that was the last one then. No row where none is known that early. */
async function findCompositions(db: Kysely<Schema>, keys: readonly At[]): Promise<(CompositionRow & { asked: Height })[]> {
  const asked = sql`jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as asked(chain text, council text, height int8)`
  const { rows } = await sql<CompositionRow & { asked: Height }>`
    /* compositions at heights */
    select known.*, asked.height as asked
    from ${asked}
    cross join lateral (
      select * from council_composition composition
      where composition.chain = asked.chain and composition.council = asked.council and composition.height <= asked.height
      order by composition.height desc, composition.ordinal desc
      limit 1
    ) known`.execute(db)
  return rows
}

/** The council of a row that belongs to it. */
export async function requireCouncil(load: ReturnType<typeof councilLoaders>, key: CouncilKey): Promise<CouncilRow> {
  const council = await load.council.load(key)
  if (council === undefined) throw new TypeError(`No council ${councilKey(key)}`)
  return council
}
