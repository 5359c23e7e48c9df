import { count, share } from '../format.js'
import { facts, figure, plain, table, text } from '../markdown.js'
import { whole } from '../recorded/figures.js'
import type { RecordedTokenomics, RecordedWorker } from './model.js'
import { inSection, type SayTokenomics, spanTable, valueTable } from './say.js'

export function electionBlocks({ term, elected }: RecordedTokenomics, say: SayTokenomics): string[] {
  const { own, words, amount, known } = say
  const { council } = words
  const columns = [own.elected, council.members.ownStake, council.members.backing, own.operator]
  const rows = elected.map((one) => [
    plain(one.handle),
    ...[one.ownStake, one.backersStake, one.operatorStake].map(amount),
    `\`${one.fact}\``,
  ])
  const totals = (['ownStake', 'backersStake', 'operatorStake'] as const).map((stake) => amount(whole(elected.map((one) => one[stake]))))
  return [
    facts(
      [council.fact, council.value],
      [
        [own.applicants, known(term.applicants)],
        [own.applicantStake, amount(term.applicantStake)],
        [own.votes, known(term.electionVotes)],
        [own.round, known(elected[0]?.round ?? null)],
        [council.roles.fact, `\`${term.fact}\``],
      ],
    ),
    own.electedIntro,
    table(
      [...columns.map((title, i) => (i === 0 ? text(title) : figure(title))), text(council.roles.fact)],
      rows.length === 0 ? [] : [...rows, [`**${council.members.total}** (${count(rows.length)})`, ...totals, '']],
      own.unrecorded,
    ),
  ]
}

export function validatorBlocks({ validators, term }: RecordedTokenomics, say: SayTokenomics): string[] {
  const { own, words, amount } = say
  const { unknown, fact: what, value } = words.council
  if (validators === null) return [own.unrecorded]
  const { fact, blockTime, stakeClosing, issuanceClosing } = validators
  const wide = (number: number | null) => (number === null ? null : BigInt(number))
  const counted = (name: string, opening: number | null, closing: number | null) => ({
    ...{ name, unit: 'count', fact },
    ...{ opening: wide(opening), closing: wide(closing) },
  })
  const ratio = stakeClosing === null || issuanceClosing === null ? undefined : share(Number(stakeClosing), Number(issuanceClosing))
  return [
    spanTable(
      [
        counted(own.active, validators.activeOpening, validators.activeClosing),
        counted(own.slots, validators.slotsOpening, validators.slotsClosing),
        { name: own.stake, unit: term.asset, fact, opening: validators.stakeOpening, closing: stakeClosing },
      ],
      say,
    ),
    facts(
      [what, value],
      [
        [own.live.ratio, ratio ?? unknown],
        [own.rewards, amount(validators.rewards)],
        [own.blockTime, blockTime === null ? unknown : String(blockTime)],
        [words.council.roles.fact, `\`${fact}\``],
      ],
    ),
  ]
}

export function groupBlocks(report: RecordedTokenomics, say: SayTokenomics): string[] {
  const { own } = say
  const figures = inSection(report, 'group')
  const [sizes, stakes] = [figures.filter(({ unit }) => unit === 'worker'), figures.filter(({ unit }) => unit !== 'worker')]
  return [own.sizes, spanTable(sizes, say), own.stakes, spanTable(stakes, say), own.workersIntro, workerTable(report.workers, say)]
}

function workerTable(workers: readonly RecordedWorker[], { own, words: { council }, amount, known }: SayTokenomics): string {
  const rows = workers.map((one) => [
    plain(one.group),
    `${plain(one.handle)} (${known(one.worker)})`,
    known(one.status),
    ...[one.rewardPerBlock, one.termReward, one.totalReward].map(amount),
    `\`${one.fact}\``,
  ])
  const columns = [own.live.group, own.worker, own.status].map(text)
  return table([...columns, ...[own.perBlock, own.inTerm, own.inAll].map(figure), text(council.roles.fact)], rows, own.unrecorded)
}

export function countBlocks(report: RecordedTokenomics, say: SayTokenomics): string[] {
  const counts = inSection(report, 'count')
  const single = counts.filter(({ value }) => value !== null)
  const spans = counts.filter(({ value }) => value === null)
  return [valueTable(single, say), ...(spans.length === 0 ? [] : [spanTable(spans, say)])]
}
