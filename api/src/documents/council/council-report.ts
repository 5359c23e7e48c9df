import type { Document, Notes, Section } from '../document.js'
import { count, type Locale } from '../format.js'
import { code, facts, list, table, text } from '../markdown.js'
import { commandOf, type Mark, type Position } from '../stretch.js'
import { software } from '../version.js'
import { type Check, checksOf } from './checks.js'
import { memberBlocks, roleBlocks } from './members.js'
import type { CouncilReport } from './model.js'
import { budgetBlocks, spendingBlocks } from './money.js'
import { carriedBlocks, overviewBlocks, proposalBlocks } from './proposals.js'
import { type Say, sayIn } from './say.js'

export const definitionsVersion = 1

export const councilSections = [
  'basics',
  'members',
  'roles',
  'budget',
  'spending',
  'overview',
  'proposals',
  'carried',
  'review',
  'definitions',
  'checks',
  'proof',
] as const
export type CouncilSection = (typeof councilSections)[number]

/** The report of a council on its term, or on a stretch of blocks: what is said follows from the model alone. */
export function councilReport(report: CouncilReport, locale: Locale, notes: Notes): Document<CouncilSection> {
  const say = sayIn(locale, report)
  const bodies: Record<CouncilSection, string[]> = {
    basics: basicBlocks(report, say),
    members: memberBlocks(report, say),
    roles: roleBlocks(report, say),
    budget: budgetBlocks(report, say),
    spending: spendingBlocks(report, say),
    overview: overviewBlocks(report, say),
    proposals: proposalBlocks(report, say),
    carried: carriedBlocks(report, say),
    review: (notes.review ?? '').trim() === '' ? [say.words.review.place] : [],
    definitions: [list(say.words.definitions.list, ''), say.words.definitions.changes],
    checks: [checkTable(checksOf(report, notes), say)],
    proof: proofBlocks(report, locale, say),
  }
  const sections = councilSections.map((key): Section<CouncilSection> => ({ key, title: say.words.sections[key], body: bodies[key] }))
  return { title: say.words.title(report.stretch.chainName, nameOf(report, say)), sections }
}

function nameOf({ stretch: { term, first, last } }: CouncilReport, { words }: Say): string {
  if (term === null) return words.blocks(count(first.height), count(last.height))
  return term.number === null ? words.termAt(first.height) : words.term(term.number)
}

function basicBlocks({ stretch }: CouncilReport, say: Say): string[] {
  const { basics, yes, no, unknown, running } = say.words
  const { term, first, last, asOf } = stretch
  const number = (value: number | null | undefined) => (value == null ? unknown : count(value))
  const edge = (mark: Mark, { ordinal }: Position) =>
    ordinal < 0
      ? basics.plainBlock(count(mark.height), say.time(mark.at), say.hash(mark))
      : basics.block(count(mark.height), ordinal, say.time(mark.at), say.hash(mark))
  const elapsed = first.at === null || last.at === null ? null : last.at.getTime() - first.at.getTime()
  const blocks = last.height - first.height
  const rows: [string, string][] = [
    [basics.chain, stretch.chainName],
    ...(term === null ? [] : termRows(term, number, basics)),
    [basics.first, edge(first, stretch.from)],
    [
      basics.last,
      `${edge(last, stretch.term === null || !stretch.ended ? { height: 0, ordinal: -1 } : stretch.until)}${stretch.ended ? '' : ` (${running})`}`,
    ],
    [basics.asOf, basics.plainBlock(count(asOf.height), say.time(asOf.at), say.hash(asOf))],
    [basics.blocks, count(blocks)],
    [basics.blockTime, elapsed === null || blocks === 0 ? unknown : (elapsed / 1000 / blocks).toFixed(3)],
    [basics.complete, stretch.complete ? yes : no],
  ]
  return [...(stretch.demo ? [`> ${say.words.demo}`] : []), facts([say.words.fact, say.words.value], rows)]
}

function termRows(
  { number, queryNodeNumber, cycle }: NonNullable<CouncilReport['stretch']['term']>,
  written: (value: number | null) => string,
  words: Say['words']['basics'],
): [string, string][] {
  return [
    [words.term, written(number)],
    [words.queryNode, written(queryNodeNumber)],
    [words.cycle, written(cycle)],
  ]
}

function checkTable(checks: readonly Check[], { words: { checks: words } }: Say): string {
  const result = (passed: boolean | null) => (passed === null ? words.unknown : passed ? words.passed : words.failed)
  const rows = checks.map(({ key, passed, evidence }) => [words.of[key], result(passed), evidence.join(', ')])
  return table([text(words.check), text(words.result), text(words.evidence)], rows, '')
}

function proofBlocks({ stretch }: CouncilReport, locale: Locale, { words: { proof } }: Say): string[] {
  return [
    proof.intro,
    code(commandOf('council', stretch, locale)),
    list([`${proof.software}: Secretariat ${software}`, `${proof.definitions}: ${definitionsVersion}`], ''),
  ]
}
