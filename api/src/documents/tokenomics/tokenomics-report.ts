import { councilEn } from '../council/words.en.js'
import { councilZh } from '../council/words.zh.js'
import type { Document, Notes } from '../document.js'
import { change, count, type Locale, moment, money, share } from '../format.js'
import { code, facts, figure, list, plain, table, text } from '../markdown.js'
import { nameIn, namesOf } from '../names.js'
import { commandOf } from '../stretch.js'
import { software } from '../version.js'
import type { Issuance, KindLine, TokenomicsReport } from './model.js'
import { tokenomicsEn } from './words.en.js'
import { tokenomicsZh } from './words.zh.js'

const words = { en: { ...tokenomicsEn, council: councilEn }, zh: { ...tokenomicsZh, council: councilZh } }

type Words = (typeof words)[Locale]

export const tokenomicsSections = [
  'basics',
  'issuance',
  'spending',
  'budgets',
  'election',
  'validators',
  'groups',
  'counts',
  'review',
  'definitions',
  'proof',
] as const
export type TokenomicsSection = (typeof tokenomicsSections)[number]

export const definitionsVersion = 1

/** What minted tokens in the stretch, as far as the chain tells. Transfers between budgets and decreases of them mint nothing. */
export function minted({ rewards, spending, validators }: TokenomicsReport): bigint {
  const paid = [...rewards, ...spending].filter(({ kind }) => kind !== 'transfer' && kind !== 'decrease')
  return paid.reduce((sum, { amount }) => sum + amount, 0n) + validators.payout + validators.remainder
}

/** The report on money and network over a stretch. */
export function tokenomicsReport(report: TokenomicsReport, locale: Locale, notes: Notes): Document<TokenomicsSection> {
  const said = words[locale]
  const bodies: Record<TokenomicsSection, string[]> = {
    basics: basics(report, said),
    issuance: issuance(report, said),
    spending: [said.spendingIntro, kinds(report, report.spending, (kind) => nameIn(namesOf[locale].flows, kind), said)],
    budgets: [budgets(report, said)],
    election: [election(report, said)],
    validators: [validators(report, said)],
    groups: [groups(report, said)],
    counts: [counts(report, said)],
    review: (notes.review ?? '').trim() === '' ? [said.council.review.place] : [],
    definitions: [list(said.definitions, ''), said.council.definitions.changes],
    proof: [
      said.council.proof.intro,
      code(commandOf('tokenomics', report.stretch, locale)),
      list([`${said.council.proof.software}: Secretariat ${software}`, `${said.council.proof.definitions}: ${definitionsVersion}`], ''),
    ],
  }
  const { term, first, last, chainName } = report.stretch
  const { council } = said
  const what =
    term === null
      ? council.blocks(count(first.height), count(last.height))
      : term.number === null
        ? council.termAt(first.height)
        : council.term(term.number)
  return {
    title: said.title(chainName, what),
    sections: tokenomicsSections.map((key) => ({ key, title: said.sections[key], body: bodies[key] })),
  }
}

function amountOf({ asset }: TokenomicsReport, units: bigint | null, { council: { unknown } }: Words): string {
  return units === null || asset === null ? unknown : money(units, asset)
}

function basics({ stretch: { first, last, asOf, complete, demo } }: TokenomicsReport, { council }: Words): string[] {
  const { basics: said, unknown, yes, no } = council
  const block = ({ height, at, hash }: typeof first) => said.plainBlock(count(height), at === null ? unknown : moment(at), hash ?? unknown)
  const blocks = last.height - first.height
  const elapsed = first.at === null || last.at === null ? null : last.at.getTime() - first.at.getTime()
  const rows: [string, string][] = [
    [said.first, block(first)],
    [said.last, block(last)],
    [said.asOf, block(asOf)],
    [said.blocks, count(blocks)],
    [said.blockTime, elapsed === null || blocks === 0 ? unknown : (elapsed / 1000 / blocks).toFixed(3)],
    [said.complete, complete ? yes : no],
  ]
  return [...(demo ? [`> ${council.demo}`] : []), facts([council.fact, council.value], rows)]
}

function issuance(report: TokenomicsReport, said: Words): string[] {
  const { opening, closing, burned, validators: paid } = report
  const { council } = said
  const stated = (told: Issuance | null) =>
    told === null ? council.unknown : `${amountOf(report, told.amount, said)} (${said.stated(count(told.height))}, \`${told.fact}\`)`
  const net = opening === null || closing === null ? null : closing.amount - opening.amount
  const known = minted(report) - burned.amount
  const roles: Readonly<Record<string, string>> = { councillor: said.councillor, lead: said.lead, worker: said.worker }
  const sources: KindLine[] = [
    { kind: said.validatorRewards, amount: paid.payout, entries: paid.eras },
    { kind: said.validatorRemainder, amount: paid.remainder, entries: paid.eras },
    ...report.rewards.map((line) => ({ ...line, kind: roles[line.kind] ?? line.kind })),
    { ...burned, kind: said.burned, amount: -burned.amount },
  ]
  return [
    facts(
      [council.fact, council.value],
      [
        [said.opening, stated(opening)],
        [said.closing, stated(closing)],
        [said.difference, amountOf(report, net, said)],
        [said.percent, (opening === null || closing === null ? undefined : change(opening.amount, closing.amount)) ?? council.unknown],
        [said.known, amountOf(report, known, said)],
        [said.unexplained, amountOf(report, net === null ? null : net - known, said)],
        [said.fees, said.feesUnknown],
      ],
    ),
    kinds(report, sources, (kind) => kind, said),
  ]
}

function kinds(report: TokenomicsReport, lines: readonly KindLine[], name: (kind: string) => string, said: Words): string {
  const rows = lines.map(({ kind, amount, entries }) => [name(kind), count(entries), amountOf(report, amount, said)])
  const total = lines.reduce((sum, { amount }) => sum + amount, 0n)
  const sum = [`**${said.total}**`, '', amountOf(report, total, said)]
  return table([text(said.source), figure(said.entries), figure(said.amount)], rows.length === 0 ? [] : [...rows, sum], said.council.none)
}

function budgets(report: TokenomicsReport, said: Words): string {
  const { budget: names, none } = said.council
  const rows = report.budgets.map(({ budget, ...line }) => [
    plain(budget),
    ...[line.opening, line.inflow, line.outflow, line.closing].map((units) => amountOf(report, units, said)),
  ])
  return table([text(said.budget), ...[names.opening, said.inflow, said.outflow, names.closing].map(figure)], rows, none)
}

function election(report: TokenomicsReport, said: Words): string {
  const { election: round } = report
  if (round === null) return said.noElection
  return facts(
    [said.council.fact, said.council.value],
    [
      [said.candidates, `${count(round.candidates)} (${count(round.withdrawn)})`],
      [said.ownStake, amountOf(report, round.ownStake, said)],
      [said.votes, `${count(round.votes)} (${count(round.voters)})`],
      [said.voteStake, amountOf(report, round.stake, said)],
    ],
  )
}

function validators(report: TokenomicsReport, said: Words): string {
  const { validators: line, closing } = report
  const { unknown } = said.council
  const size = (value: number | null) => (value === null ? unknown : count(value))
  const ratio = line.closingStake === null || closing === null ? undefined : share(Number(line.closingStake), Number(closing.amount))
  return facts(
    [said.council.fact, said.council.value],
    [
      [said.openingSet, size(line.openingSet)],
      [said.closingSet, size(line.closingSet)],
      [said.openingStake, amountOf(report, line.openingStake, said)],
      [said.closingStake, amountOf(report, line.closingStake, said)],
      [said.ratio, ratio ?? unknown],
      [said.eras, count(line.eras)],
    ],
  )
}

function groups(report: TokenomicsReport, said: Words): string {
  const rows = report.groups.map(({ group, hired, left, workers, paid }) => [
    plain(group),
    count(hired),
    count(left),
    count(workers),
    amountOf(report, paid, said),
  ])
  return table([text(said.group), ...[said.hired, said.left, said.workers, said.paid].map(figure)], rows, said.council.none)
}

function counts({ counts: told }: TokenomicsReport, said: Words): string {
  const names = ['proposals', 'approved', 'executed', 'failed', 'members', 'posts'] as const
  return facts(
    [said.council.fact, said.council.value],
    names.map((name) => [said[name], count(told[name])] as const),
  )
}
