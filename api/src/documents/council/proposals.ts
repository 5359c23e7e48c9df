import { count, hours } from '../format.js'
import { facts, figure, list, plain, table, text } from '../markdown.js'
import { overview, timeToFinalize, votersOf } from './figures.js'
import type { CouncilReport, Step } from './model.js'
import type { Say } from './say.js'
import { createdHere, type Fate, fateOf, passedOn, takenOver } from './standing.js'

export function overviewBlocks(report: CouncilReport, say: Say): string[] {
  const { overview: words } = say.words
  const { fates } = overview(report)
  const failures = fates.filter(({ executed }) => executed?.error != null)
  const failed = failures.map(
    ({ line, executed }) => `${say.proposal(line)}: ${plain(executed?.error ?? '')} ${say.source(executed?.fact ?? null)}`,
  )
  return [
    words.created(count(fates.length)),
    typeTable(report, say),
    timing(report, say),
    ...(failed.length === 0 ? [words.noFailures] : [words.failures, list(failed, '')]),
  ]
}

function typeTable(report: CouncilReport, say: Say): string {
  const { overview: words } = say.words
  const { types, standings, fates } = overview(report)
  const cells = (some: readonly Fate[]) => [
    ...standings.map((state) => count(some.filter(({ atEnd }) => atEnd === state).length)),
    count(some.length),
  ]
  const rows = types.map((type) => [plain(type), ...cells(fates.filter(({ line }) => line.type === type))])
  const columns = [text(words.type), ...standings.map((state) => figure(say.state(state))), figure(words.total)]
  return table(columns, rows.length === 0 ? [] : [...rows, [`**${words.total}**`, ...cells(fates)]], words.none)
}

function timing(report: CouncilReport, { words: { overview: words } }: Say): string {
  const { counted, canceled, milliseconds } = timeToFinalize(report)
  return counted === 0 ? words.noTime : words.time(count(counted), hours(milliseconds), hours(milliseconds / counted), count(canceled))
}

export function proposalBlocks(report: CouncilReport, say: Say): string[] {
  const { proposals: words } = say.words
  const lines = createdHere(report)
  if (lines.length === 0) return [words.none]
  return [words.intro, ...lines.flatMap((line) => [`### ${say.proposal(line)}`, breakdown(report, fateOf(report, line), say)])]
}

function breakdown(report: CouncilReport, { line, atEnd, now, decided, executed }: Fate, say: Say): string {
  const { proposals: words, unknown, none } = say.words
  const placed = (step: Step) => `${words.at(count(step.height), say.time(step.at))}, ${say.source(step.fact)}`
  const took = (step: Step) => words.took(count(step.height - line.height), hours(step.at.getTime() - line.createdAt.getTime()))
  const choices = (['approve', 'reject', 'slash', 'abstain'] as const).flatMap((choice) => {
    const voters = votersOf(report, line.proposal, choice)
    return voters.length === 0 ? [] : [[words.votes[choice], voters.map(say.person).join(', ')] as const]
  })
  return facts(
    [say.words.fact, say.words.value],
    [
      [words.type, plain(line.type)],
      [words.proposer, say.person(line.proposer)],
      [words.requested, line.requested === null ? none : say.amount(line.requested, line.asset)],
      [words.created, `${words.at(count(line.height), say.time(line.createdAt))}, ${say.source(line.fact)}`],
      [words.finalized, decided === null ? unknown : `${placed(decided)}; ${took(decided)}`],
      ...(executed === null ? [] : [[words.executed, placed(executed)] as const]),
      [words.atEnd, say.state(atEnd)],
      ...(now === atEnd ? [] : [[words.now, say.state(now)] as const]),
      ...choices,
    ],
  )
}

export function carriedBlocks(report: CouncilReport, say: Say): string[] {
  const { carried } = say.words
  const columns = [text(carried.proposal), text(carried.state), text(carried.outcome), text(carried.fact)]
  const row = ({ line, atEnd, now, executed, decided }: Fate) => [
    say.proposal(line),
    say.state(atEnd),
    say.state(now),
    say.source(executed?.fact ?? decided?.fact ?? line.fact),
  ]
  const debts = report.debts.map(({ member, owed, asset, fact }) => [say.person(member), say.amount(owed, asset), say.source(fact)])
  return [
    carried.over,
    table(
      columns,
      takenOver(report).map((line) => row(fateOf(report, line))),
      carried.none,
    ),
    carried.on,
    table(columns, passedOn(report).map(row), carried.none),
    carried.debts,
    table([text(carried.member), figure(carried.owed), text(carried.fact)], debts, carried.none),
  ]
}
