import type { Schema } from '@secretariat/db'
import { ChainId, Height } from '@secretariat/shared'
import { type Kysely, sql } from 'kysely'
import type { Position } from '../../documents/stretch.js'
import type { ElectionLine, ValidatorLine } from '../../documents/tokenomics/model.js'
import type { LiveStretch } from './stretch.js'
import { before, within } from './within.js'

/** The round that elected the council of the term; none for a stretch of blocks. */
export async function findElection(db: Kysely<Schema>, { chain, term, from }: LiveStretch): Promise<ElectionLine | null> {
  if (term === null) return null
  const found = await db
    .selectFrom('election')
    .select(['candidates', 'withdrawn', 'ownStake', 'votes', 'voters', 'stake'])
    .where('chain', '=', ChainId(chain))
    .where('outcome', '=', 'elected')
    .where('outcomeHeight', '=', Height(from.height))
    .executeTakeFirst()
  return found ?? null
}

/** Sets and stakes at both ends, and what the eras between them paid. */
export async function findValidators(db: Kysely<Schema>, stretch: LiveStretch): Promise<ValidatorLine> {
  const [opening, closing, eras] = await Promise.all([
    networkBefore(db, stretch.chain, stretch.from),
    networkBefore(db, stretch.chain, stretch.until),
    sql<Pick<ValidatorLine, 'eras' | 'payout' | 'remainder'>>`
      /* eras that ended in a stretch */
      select count(*) as eras, coalesce(sum(era_payment.payout), 0) as payout, coalesce(sum(era_payment.remainder), 0) as remainder
      from era_payment where era_payment.chain = ${stretch.chain} and ${within('era_payment', stretch)}`.execute(db),
  ])
  return {
    ...{ openingSet: opening.size, openingStake: opening.stake, closingSet: closing.size, closingStake: closing.stake },
    ...(eras.rows[0] ?? { eras: 0, payout: 0n, remainder: 0n }),
  }
}

/** The set that made blocks, and the stake behind the last era that was scored, just before a place. */
async function networkBefore(db: Kysely<Schema>, chain: string, place: Position) {
  const { rows } = await sql<{ size: number | null; stake: bigint | null }>`
    /* validators just before a place */
    select
      (select cardinality(active.validators) from validator_set active where active.chain = ${chain} and ${before('active', place)}
        order by active.height desc, active.ordinal desc limit 1) as size,
      (select score.stake from era_score score where score.chain = ${chain} and ${before('score', place)}
        order by score.height desc, score.ordinal desc limit 1) as stake`.execute(db)
  return rows[0] ?? { size: null, stake: null }
}
