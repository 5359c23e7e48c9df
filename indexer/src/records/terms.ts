import type { Network } from '@secretariat/shared'
import { z } from 'zod'
import type { Draft } from './draft.js'
import type { Json } from './json.js'
import { field, type Part, partsOf, type Read, type Reading, readRow } from './reading.js'
import { readFigures } from './term-figures.js'
import { readElectionSeats, readListings, readSeats } from './term-rows.js'
import { type Term, termSchema } from './term-schema.js'

const named = z.looseObject({ key: z.string(), network: z.string() })

/** Terms of a council: each is a fact, and so is each of its seats, listed proposals and figures. */
export function* readTerms(json: Json, reading: Reading): Read {
  const list = field({ json, path: [], value: json.value }, 'terms')
  if (list.value === undefined) yield json.reject([], 'there is no list "terms"')
  for (const [, part] of partsOf(list)) {
    if (typeof part === 'string') yield json.reject(list.path, part)
    else yield* readTerm(part, reading)
  }
}

function* readTerm(part: Part, reading: Reading): Read {
  const name = named.safeParse(part.value)
  if (!name.success) return yield part.json.reject(part.path, 'a term needs a key and a network')
  const network = reading.networkOf(name.data.network)
  if (network === undefined) return yield part.json.reject([...part.path, 'network'], 'a network that is not known')
  const term = yield* readRow(reading, part, termSchema(network.asset), (row) => draftOf(row, network))
  if (term === undefined) return
  const place = { network, term: term.key, height: startOf(term) }
  yield* readSeats(reading, field(part, 'members'), place)
  yield* readListings(reading, field(part, 'proposals'), place)
  yield* readElectionSeats(reading, field(part, 'election_detail'), place)
  yield* readFigures(reading, part, place)
}

const startOf = ({ canonical, start_block }: Term): number | null => canonical?.start_block ?? start_block

function draftOf(term: Term, network: Network): Draft {
  const day = term.start_date ?? term.report_file_date
  return {
    network,
    key: [term.key],
    height: startOf(term),
    time: day === null ? undefined : Date.parse(day),
    said: {
      kind: 'term.recorded',
      term: term.key,
      asset: network.asset,
      position: network.rank * 10_000 + Number(/\d+/.exec(term.file_number ?? term.key)?.[0] ?? 0),
      number: term.file_number,
      ...rangeOf(term),
      blockTime: term.block_time_s,
      secretary: term.secretary,
      deputy: term.deputy_secretary,
      report: term.source_report,
      tokenomicsReport: term.tokenomics?.source_tokenomics ?? null,
      ...mintOf(term),
      ...overviewOf(term),
      ...electionOf(term),
      issues: term.issues,
    },
  }
}

function rangeOf({ canonical, start_block, end_block, election_round, kpi_round, start_date, end_date, report_file_date }: Term) {
  return {
    from: canonical?.start_block ?? null,
    until: canonical?.end_block ?? null,
    basis: canonical?.basis ?? null,
    chainRound: canonical?.chain_round ?? null,
    printedFrom: start_block,
    printedUntil: end_block,
    printedRound: election_round,
    kpiRound: kpi_round,
    startDate: start_date,
    endDate: end_date,
    reportDate: report_file_date,
  }
}

function mintOf({ mint }: Term) {
  return {
    mintOpening: mint?.start ?? null,
    mintClosing: mint?.end ?? null,
    mintTotal: mint?.stated_total ?? null,
    mintPercent: mint?.stated_pct ?? null,
    mintSpending: mint?.spending_proposals ?? null,
    mintPay: mint?.cm_payments ?? null,
    budgetTotal: mint?.budget_total ?? null,
    budgetUsed: mint?.budget_used ?? null,
    budgetProposal: mint?.budget_proposal ?? null,
  }
}

function overviewOf({ overview }: Term) {
  return {
    created: overview?.created ?? null,
    executed: overview?.approved_executed ?? null,
    canceled: overview?.canceled ?? null,
    rejected: overview?.rejected ?? null,
    slashed: overview?.slashed ?? null,
    expired: overview?.expired ?? null,
    passedOn: overview?.passed_to_next ?? null,
    notEnoughCapacity: overview?.not_enough_capacity ?? null,
    executionFailed: overview?.execution_failed ?? null,
    finalizeHours: overview?.total_finalize_hours ?? null,
    meanFinalizeHours: overview?.avg_finalize_hours ?? null,
  }
}

function electionOf({ election, stated_stake_totals: stakes }: Term) {
  return {
    ownStake: stakes?.own_stake_subtotal ?? null,
    voterStake: stakes?.voter_stake_subtotal ?? null,
    totalStake: stakes?.total_row?.at(-1) ?? null,
    applicants: election?.applicants ?? null,
    applicantStake: election?.applicant_stake ?? null,
    electionVotes: election?.votes ?? null,
  }
}
