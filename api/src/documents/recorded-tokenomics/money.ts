import { count } from '../format.js'
import { figure, plain, table, text } from '../markdown.js'
import { spendingSums } from '../recorded/figures.js'
import { spendingTable } from '../recorded/proposals.js'
import type { RecordedTokenomics } from './model.js'
import { inSection, type SayTokenomics, spanTable, valueTable } from './say.js'

export function issuanceBlocks(report: RecordedTokenomics, say: SayTokenomics): string[] {
  const { own } = say
  return [
    spanTable(inSection(report, 'issuance'), say),
    own.poolIntro,
    spanTable([...inSection(report, 'pool'), ...inSection(report, 'rate')], say),
    refillTable(report, say),
  ]
}

function refillTable(report: RecordedTokenomics, { own, words: { council }, known, quantity }: SayTokenomics): string {
  const refills = inSection(report, 'refill')
  if (refills.length === 0) return ''
  const rows = refills.map(({ name, value, unit, block, fact }) => [plain(name), known(block), quantity(value, unit), `\`${fact}\``])
  return table([text(own.refill), figure(own.block), figure(council.value), text(council.roles.fact)], rows, '')
}

const spendingFlow = 'Spending Proposals (Executed)'

/** Flows as the record names them; then spending once more, from the proposals, beside what is printed. */
export function flowBlocks(report: RecordedTokenomics, say: SayTokenomics): string[] {
  const { own, words } = say
  const { council } = words
  const finalized = report.spending.filter(({ finalizedTerm }) => finalizedTerm === report.term.term)
  return [
    own.flowIntro,
    valueTable(inSection(report, 'flow'), say),
    own.spendingIntro,
    table([text(council.fact), figure(council.value), text(council.roles.fact)], spendingRows(report, finalized.length, say), ''),
    spendingTable({ spending: finalized }, say),
  ]
}

/** A term that lists proposals of no known type, and no spending among the others, may have spent something: its sum is unknown. */
function spendingRows(report: RecordedTokenomics, finalized: number, { own, words, amount }: SayTokenomics): string[][] {
  const { listings } = report
  const sums = spendingSums(report)
  const printed = inSection(report, 'flow').find(({ name }) => name === spendingFlow)
  const stated = printed?.value ?? null
  const unreckoned = listings.filter(({ proposal, type }) => proposal === null || type === null)
  const blank = finalized === 0 && (listings.length === 0 || unreckoned.length > 0)
  const recomputed = blank ? null : sums.finalized
  return [
    [words.stated, amount(stated), printed === undefined ? '' : `\`${printed.fact}\``],
    [own.recomputed(count(finalized)), amount(recomputed), own.below],
    [own.statedLessRecomputed, amount(stated === null || recomputed === null ? null : stated - recomputed), ''],
    [words.unpriced, count(sums.unpriced.length), own.below],
    [own.unreckoned, count(unreckoned.length), ''],
  ]
}
