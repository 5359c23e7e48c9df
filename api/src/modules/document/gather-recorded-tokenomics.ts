import type { Schema } from '@secretariat/db'
import { type Kysely, sql } from 'kysely'
import type {
  RecordedElected,
  RecordedFigure,
  RecordedTokenomics,
  RecordedValidators,
  RecordedWorker,
} from '../../documents/recorded-tokenomics/model.js'
import { gatherRecorded } from './gather-recorded.js'

/** Everything the records say of money and network in one term, by its number or its name. */
export async function gatherRecordedTokenomics(db: Kysely<Schema>, chain: string, named: string | undefined): Promise<RecordedTokenomics> {
  const report = await gatherRecorded(db, chain, named)
  const { term } = report.term
  const [figures, workers, elected, validators] = await Promise.all([
    sql<RecordedFigure>`
      /* figures of a recorded term */
      select fact_id as fact, section, name, unit, opening, closing, value, block from recorded_figure
      where chain = ${chain} and term = ${term} order by section, block, name, unit, fact_id`.execute(db),
    sql<RecordedWorker>`
      /* workers of a recorded term */
      select fact_id as fact, "group", worker, handle, status, reward_per_block, term_reward, total_reward from recorded_worker
      where chain = ${chain} and term = ${term} order by "group", worker, handle, fact_id`.execute(db),
    sql<RecordedElected>`
      /* seats as they were won */
      select fact_id as fact, round, handle, own_stake, backers_stake, operator_stake from recorded_election_seat
      where chain = ${chain} and term = ${term} order by position, fact_id`.execute(db),
    sql<RecordedValidators>`
      /* validators of a recorded term */
      select fact_id as fact, rewards, block_time, issuance_closing, active_opening, active_closing, slots_opening, slots_closing,
        stake_opening, stake_closing
      from recorded_validator_term
      where chain = ${chain} and term = ${term} order by fact_id limit 1`.execute(db),
  ])
  return { ...report, figures: figures.rows, workers: workers.rows, elected: elected.rows, validators: validators.rows[0] ?? null }
}
