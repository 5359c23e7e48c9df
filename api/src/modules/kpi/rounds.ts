import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import { rowsLoader } from '../base/loader.js'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import { type RoundKey, roundKey } from './key.js'

export type RoundRow = Awaited<ReturnType<typeof findRounds>>[number]
export type ItemRow = Selectable<Schema['kpiItem']>
export type ProofRow = Selectable<Schema['kpiProof']>
export type GradeRow = Selectable<Schema['kpiGrade']>
export type AwardRow = Selectable<Schema['kpiAward']>
export type EarningRow = Selectable<Schema['kpiEarning']>

export interface RoundList {
  readonly chain: ChainId
}

/** Defined rounds before recorded ones, each newest first. */
export function roundListing({ chain }: RoundList): Listing<{ origin: string; number: number | null; round: string }> {
  const keys = [
    { column: 'origin', type: 'text', direction: 'ASC' },
    { column: 'number', type: 'int8', direction: 'DESC' },
    { column: 'round', type: 'text', direction: 'ASC' },
  ] as const
  return { name: 'kpi-rounds', filter: { chain }, keys }
}

function matching(db: Kysely<Schema>, { chain }: RoundList) {
  return db.selectFrom('kpiRoundItem').selectAll().where('chain', '=', chain)
}

export function findRounds(db: Kysely<Schema>, list: RoundList, span: Span) {
  return pageOf(matching(db, list), roundListing(list), span).execute()
}

export function countRounds(db: Kysely<Schema>, list: RoundList): Promise<number> {
  return countRows(db, matching(db, list))
}

export function findRound(db: Kysely<Schema>, key: RoundKey): Promise<RoundRow | undefined> {
  return matching(db, key).where('round', '=', key.round).where('origin', '=', key.origin).executeTakeFirst()
}

/** What belongs to rounds, each by one statement for all rounds of a request. */
export function roundRowLoaders(db: Kysely<Schema>) {
  const defined = (row: { chain: ChainId; round: string }) => roundKey({ ...row, origin: 'defined' })
  return {
    kpiItems: rowsLoader(
      roundKey,
      (keys: readonly RoundKey[]) =>
        db.selectFrom('kpiItem').selectAll().where(among(keys)).orderBy('section').orderBy(sql`kpi collate "C"`).execute(),
      roundKey,
    ),
    kpiProofs: rowsLoader(
      roundKey,
      (keys: readonly RoundKey[]) => db.selectFrom('kpiProof').selectAll().where(stated(keys)).orderBy('seq').execute(),
      defined,
    ),
    kpiGrades: rowsLoader(
      roundKey,
      (keys: readonly RoundKey[]) => db.selectFrom('kpiGrade').selectAll().where(stated(keys)).execute(),
      defined,
    ),
    kpiAwards: rowsLoader(
      roundKey,
      (keys: readonly RoundKey[]) => db.selectFrom('kpiAward').selectAll().where(among(keys)).orderBy('member').execute(),
      roundKey,
    ),
    kpiEarnings: rowsLoader(
      roundKey,
      (keys: readonly RoundKey[]) =>
        db.selectFrom('kpiEarning').selectAll().where(among(keys)).orderBy(sql`amount::numeric desc`).orderBy('member').execute(),
      roundKey,
    ),
  }
}

function columns(keys: readonly RoundKey[]) {
  const [chains, origins, rounds] = [keys.map(({ chain }) => chain), keys.map(({ origin }) => origin), keys.map(({ round }) => round)]
  return { chains, origins, rounds }
}

function among(keys: readonly RoundKey[]): RawBuilder<boolean> {
  const { chains, origins, rounds } = columns(keys)
  return sql`(chain, origin, round) in (select * from unnest(${chains}::text[], ${origins}::text[], ${rounds}::text[]))`
}

function stated(keys: readonly RoundKey[]): RawBuilder<boolean> {
  const { chains, rounds } = columns(keys.filter(({ origin }) => origin === 'defined'))
  return sql`(chain, round) in (select * from unnest(${chains}::text[], ${rounds}::text[]))`
}
