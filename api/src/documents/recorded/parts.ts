import { AssetId, decimalsOf, formatUnits } from '@secretariat/shared'
import { change, count, grouped } from '../format.js'
import { facts, figure, plain, table, text } from '../markdown.js'
import { votesOf, whole } from './figures.js'
import type { RecordedReport, RecordedTerm } from './model.js'
import type { SayRecorded } from './recorded-report.js'

export function basicBlocks({ term, stretch }: RecordedReport, { words, known }: SayRecorded): string[] {
  const { council } = words
  const range = (from: number | null, to: number | null) => `${known(from)}–${known(to)}`
  const rows: [string, string][] = [
    [council.basics.chain, plain(stretch.chainName)],
    [words.network, plain(term.network)],
    [words.number, known(term.number)],
    [words.used, `${range(term.fromHeight, term.untilHeight)} (${words.basis}: ${known(term.basis)})`],
    [words.printed, range(term.printedFrom, term.printedUntil)],
    [words.chainRound, known(term.chainRound)],
    [words.printedRound, known(term.printedRound)],
    [words.dates, `${known(term.startDate)} – ${known(term.endDate)}`],
    [words.blockTime, term.blockTime === null ? council.unknown : String(term.blockTime)],
    [words.report, known(term.report)],
    [council.roles.fact, `\`${term.fact}\``],
  ]
  return [`> ${words.source}`, ...(stretch.demo ? [`> ${council.demo}`] : []), facts([council.fact, council.value], rows)]
}

export function memberBlocks({ seats, listings, term }: RecordedReport, { words, known, amount }: SayRecorded): string[] {
  const { members, none } = words.council
  const rows = seats.map((seat) => [
    `${plain(seat.handle)} (${known(seat.member)})`,
    known(seat.votes),
    `${count(votesOf(listings, seat.handle))}/${count(listings.length)}`,
    amount(seat.ownStake),
    amount(seat.voterStake),
    `\`${seat.fact}\``,
  ])
  const [own, voters] = [whole(seats.map(({ ownStake }) => ownStake)), whole(seats.map(({ voterStake }) => voterStake))]
  const total = [`**${members.total}**`, '', '', amount(own), amount(voters), '']
  const stated = `${words.statedTotal}: ${amount(term.totalStake)}; ${members.total}: ${amount(whole([own, voters]))}`
  const columns = [members.member, words.printedVotes, words.counted, members.ownStake, members.backing]
  return [
    table(
      [...columns.map((title, i) => (i === 0 ? text(title) : figure(title))), text(members.fact)],
      rows.length === 0 ? [] : [...rows, total],
      none,
    ),
    stated,
  ]
}

export function roleBlocks({ term }: RecordedReport, { words, known }: SayRecorded): string[] {
  const rows = [[words.secretary, known(term.secretary)] as const, [words.deputy, known(term.deputy)] as const]
  return [facts([words.council.fact, words.council.value], rows)]
}

export function budgetBlocks({ term }: RecordedReport, { words, amount }: SayRecorded): string[] {
  const { budget, fact, value, unknown } = words.council
  const rows: [string, string][] = [
    [words.mintOpening, amount(term.mintOpening)],
    [words.mintClosing, amount(term.mintClosing)],
    [budget.difference, amount(minted(term))],
    [
      budget.percent,
      (term.mintOpening === null || term.mintClosing === null ? undefined : change(term.mintOpening, term.mintClosing)) ?? unknown,
    ],
    [words.mintStated, amount(term.mintTotal)],
  ]
  return [facts([fact, value], rows)]
}

function minted({ mintOpening, mintClosing }: RecordedTerm): bigint | null {
  return mintOpening === null || mintClosing === null ? null : mintClosing - mintOpening
}

/** Every disagreement among the records of the term, with the fact that it stands in. */
export function findingTable({ findings }: RecordedReport, { words }: SayRecorded): string {
  const { unknown } = words.council
  const value = (number: bigint | null, unit: string | null) => (number === null ? unknown : grouped(formatUnits(number, placesOf(unit))))
  const rows = findings.map((one) => [
    plain(one.kind),
    plain([one.subject, one.evidence].filter((part) => part !== null).join(' · ')),
    value(one.expected, one.unit),
    value(one.stated, one.unit),
    plain(one.unit ?? ''),
    `\`${one.fact}\``,
  ])
  const columns = [
    text(words.finding),
    text(words.subject),
    figure(words.expected),
    figure(words.says),
    text(''),
    text(words.council.roles.fact),
  ]
  return table(columns, rows, words.noFindings)
}

/** Decimal places of an asset; none of what is counted. */
function placesOf(unit: string | null): number {
  const asset = AssetId.schema.safeParse(unit)
  return asset.success ? (decimalsOf(asset.data) ?? 0) : 0
}
