import { count, grouped } from '../format.js'
import { figure, plain, table, text } from '../markdown.js'
import { paid, spendingSums } from './figures.js'
import type { RecordedListing, RecordedReport, RecordedSpending } from './model.js'
import type { SayRecorded } from './recorded-report.js'

export function spendingBlocks(report: RecordedReport, say: SayRecorded): string[] {
  const { words, amount } = say
  const { spending } = words.council
  const sums = spendingSums(report)
  const rows = [
    [spending.byCreation, amount(sums.created)],
    [words.byFinalization, amount(sums.finalized)],
    [words.stated, amount(report.statedSpending)],
    [spending.difference, amount(sums.created - sums.finalized)],
    [`+ ${words.elsewhere} (${count(sums.elsewhere.length)})`, amount(paid(sums.elsewhere))],
    [`− ${words.others} (${count(sums.others.length)})`, amount(paid(sums.others))],
    [words.unpriced, count(sums.unpriced.length)],
  ]
  return [words.intro, table([text(spending.basis), figure(spending.amount)], rows, ''), spendingTable(report, say)]
}

/** Spending proposals one by one, by both accounts. */
export function spendingTable({ spending }: Pick<RecordedReport, 'spending'>, { words, amount, known, state }: SayRecorded): string {
  const { spending: said, proposals } = words.council
  const columns = [
    text(said.proposal),
    text(words.outcome),
    figure(proposals.requested),
    figure(said.amount),
    text(words.createdIn),
    text(words.finalizedIn),
    text(said.fact),
  ]
  const row = (one: RecordedSpending) => [
    `${one.proposal} ${plain(one.title ?? '')}`,
    state(one.status),
    amount(one.asked),
    amount(one.paid),
    known(one.createdTerm),
    known(one.finalizedTerm),
    one.fact === null ? words.council.unknown : `\`${one.fact}\``,
  ]
  return table(columns, spending.map(row), said.none)
}

export function overviewBlocks({ listings, term }: RecordedReport, { words, state, known }: SayRecorded): string[] {
  const { overview } = words.council
  const typed = (listing: RecordedListing) => listing.type ?? '?'
  const states = [...new Set(listings.map(({ status }) => status))].sort((a, b) => String(a).localeCompare(String(b)))
  const cells = (some: readonly RecordedListing[]) => [
    ...states.map((status) => count(some.filter((one) => one.status === status).length)),
    count(some.length),
  ]
  const types = [...new Set(listings.map(typed))].sort()
  const rows = types.map((type) => [
    type === '?' ? words.council.unknown : plain(type),
    ...cells(listings.filter((one) => typed(one) === type)),
  ])
  const columns = [text(overview.type), ...states.map((status) => figure(state(status))), figure(overview.total)]
  return [
    `${overview.created(count(listings.length))} ${words.statedCreated(known(term.created))}`,
    table(columns, rows.length === 0 ? [] : [...rows, [`**${overview.total}**`, ...cells(listings)]], overview.none),
    words.time(written(term.finalizeHours, known), written(term.meanFinalizeHours, known)),
  ]
}

function written(hours: number | null, known: SayRecorded['known']): string {
  return hours === null ? known(null) : grouped(String(hours))
}

export function proposalBlocks({ listings }: RecordedReport, { words, amount, known, state }: SayRecorded): string[] {
  const { proposals, spending, carried } = words.council
  const columns = [
    spending.proposal,
    proposals.type,
    proposals.requested,
    proposals.atEnd,
    words.outcome,
    words.blocks,
    words.hours,
    words.recipient,
    words.voters,
  ]
  const rows = listings.map((one) => [
    `${one.proposal ?? '?'} ${plain(one.title)}`,
    known(one.type),
    one.amount === null ? '' : amount(one.amount),
    `${state(one.status)}${one.failure === null ? '' : ` (${plain(one.failure)})`}`,
    state(one.outcome),
    known(one.finalizeBlocks),
    written(one.finalizeHours, known),
    known(one.creator),
    one.participants.map(plain).join(', '),
  ])
  return [
    proposals.intro,
    table(
      [...columns.map(text), text(carried.fact)],
      rows.map((row, i) => [...row, `\`${listings[i]?.fact}\``]),
      proposals.none,
    ),
  ]
}

export function carriedBlocks({ listings }: RecordedReport, { words, known, state }: SayRecorded): string[] {
  const { carried } = words.council
  const open = listings.filter(({ status }) => status !== null && ['passed-on', 'active', 'approved', 'pending-execution'].includes(status))
  const rows = open.map((one) => [
    `${one.proposal ?? '?'} ${plain(one.title)}`,
    state(one.status),
    state(one.outcome),
    known(one.outcomeTerm),
    `\`${one.fact}\``,
  ])
  return [
    carried.on,
    table([carried.proposal, carried.state, carried.outcome, words.outcomeTerm, carried.fact].map(text), rows, carried.none),
  ]
}
