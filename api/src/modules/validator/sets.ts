import type { Schema } from '@secretariat/db'
import type { ChainId } from '@secretariat/shared'
import { type Kysely, type Selectable, sql } from 'kysely'
import { countRows, type Listing, pageOf, type Span } from '../base/page.js'
import type { Eras } from './records.js'

/** An era with sums over its set of validators; null where the state did not tell. */
export interface EraRow extends Selectable<Schema['eraSpan']> {
  readonly validators: number | null
  readonly points: number | null
  readonly medianPoints: number | null
  readonly stake: bigint | null
  readonly expected: number | null
  readonly authored: number | null
}

export interface EraList {
  readonly chain: ChainId
  readonly where: Eras
  readonly listing: Listing<EraRow>
}

/** Newest first. */
export function eraList(chain: ChainId, where: Eras): EraList {
  const keys = [{ column: 'era', type: 'int8', direction: 'DESC' }] as const
  return { chain, where, listing: { name: 'eras', filter: { chain, where }, keys } }
}

function plain(db: Kysely<Schema>, { chain, where: { fromEra, untilEra } }: EraList) {
  const rows = db.selectFrom('eraSpan').selectAll().where('chain', '=', chain)
  const from = fromEra == null ? rows : rows.where('era', '>=', fromEra)
  return untilEra == null ? from : from.where('era', '<=', untilEra)
}

/** Sums are made of the eras of one page only. */
export function findEras(db: Kysely<Schema>, list: EraList, span: Span): Promise<EraRow[]> {
  const page = pageOf(plain(db, list), list.listing, span)
  return db
    .selectFrom(page.as('span'))
    .leftJoinLateral(
      sql<{ points: number | null; stake: bigint | null; medianPoints: number | null; scored: number | null }>`(
        select score.total as points, score.stake,
          (select percentile_cont(0.5) within group (order by coalesce(own.points, 0))
            from (select validator from era_tally where chain = span.chain and era = span.era
              union select validator from era_stake where chain = span.chain and era = span.era
              union select validator from era_points where fact_id = score.fact_id) maker
            left join era_points own on own.fact_id = score.fact_id and own.validator = maker.validator) as median_points,
          null::int4 as scored
        from era_score score where score.chain = span.chain and score.era = span.era limit 1)`.as('scored'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      sql<{ makers: number; expected: number | null; authored: number | null }>`(
        select count(*) as makers, case when sum(known_sessions) > 0 then sum(expected) end as expected,
          case when sum(known_sessions) > 0 then sum(authored)::int8 end as authored
        from validator_tally where chain = span.chain and era = span.era)`.as('made'),
      (join) => join.onTrue(),
    )
    .selectAll('span')
    .select(['scored.points', 'scored.stake', 'scored.medianPoints', 'made.expected', 'made.authored'])
    .select(
      sql<number | null>`nullif(greatest(made.makers, (select count(distinct validator) from era_stake
      where era_stake.chain = span.chain and era_stake.era = span.era)), 0)::int8`.as('validators'),
    )
    .orderBy('span.era', span.inverted ? 'asc' : 'desc')
    .execute()
}

export function countEras(db: Kysely<Schema>, list: EraList): Promise<number> {
  return countRows(db, plain(db, list))
}
