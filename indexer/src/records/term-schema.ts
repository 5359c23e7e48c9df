import type { AssetId } from '@secretariat/shared'
import { z } from 'zod'
import { count, day, height, list, measure, strings, units, words } from './stated.js'

const range = z.object({ start_block: height, end_block: height, basis: words, chain_round: count }).nullish()

function money(asset: AssetId) {
  const amount = units(asset)
  return {
    mint: z
      .object({
        start: amount,
        end: amount,
        stated_total: amount,
        stated_pct: measure,
        spending_proposals: amount,
        cm_payments: amount,
        budget_total: amount,
        budget_used: amount,
        budget_proposal: count,
      })
      .nullish(),
    stated_stake_totals: z
      .object({ own_stake_subtotal: amount.optional(), voter_stake_subtotal: amount.optional(), total_row: z.array(amount).nullish() })
      .nullish(),
    election: z.object({ applicants: count, applicant_stake: amount, votes: count }).nullish(),
  }
}

const overview = z
  .object({
    created: count,
    approved_executed: count,
    canceled: count,
    rejected: count,
    slashed: count,
    expired: count,
    passed_to_next: count,
    not_enough_capacity: count,
    execution_failed: count,
    total_finalize_hours: measure,
    avg_finalize_hours: measure,
    by_type: z.record(z.string(), count).nullish(),
  })
  .nullish()

/** A term as the file of terms has it; its own lists are read row by row. */
export function termSchema(asset: AssetId) {
  return z.object({
    key: z.string().min(1).max(64),
    network: z.string(),
    ...money(asset),
    overview,
    canonical: range,
    file_number: words,
    source_report: words,
    report_file_date: day,
    election_round: count,
    kpi_round: count,
    start_block: height,
    end_block: height,
    start_date: day,
    end_date: day,
    block_time_s: measure,
    secretary: words,
    deputy_secretary: words,
    issues: strings,
    members: list,
    proposals: list,
    tokenomics: z.looseObject({ source_tokenomics: words }).nullish(),
    election_detail: z.object({ round: count, term_ends_at: height, seats: list }).nullish(),
  })
}
export type Term = z.infer<ReturnType<typeof termSchema>>
