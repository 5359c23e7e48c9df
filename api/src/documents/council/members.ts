import { count } from '../format.js'
import { figure, list, plain, table, text } from '../markdown.js'
import { type Participation, participations } from './figures.js'
import type { CouncilReport } from './model.js'
import { ratio, type Say } from './say.js'

export function memberBlocks(report: CouncilReport, say: Say): string[] {
  const { members, none } = say.words
  const rows = participations(report)
  const columns = [
    text(members.member),
    text(members.term),
    ...[members.votes, members.created, members.eligible, members.decided, members.agreed, members.ownStake, members.backing].map(figure),
    text(members.fact),
  ]
  return [members.intro, table(columns, [...rows.map((row) => rowOf(row, say)), ...(rows.length > 0 ? [totalOf(rows, say)] : [])], none)]
}

function rowOf({ seat, votes, created, eligible, decided, agreed }: Participation, say: Say): string[] {
  return [
    say.person(seat.member),
    seat.termNumber === null ? say.words.unknown : String(seat.termNumber),
    count(votes),
    ...[created, eligible, decided, agreed].map(ratio),
    say.amount(seat.ownStake, seat.asset),
    say.amount(seat.backing, seat.asset),
    say.source(seat.stakeFact ?? seat.term),
  ]
}

/** Sums of stakes; unknown where one of them is. */
function totalOf(rows: readonly Participation[], say: Say): string[] {
  const asset = rows[0]?.seat.asset ?? null
  const total = (values: readonly (bigint | null)[]) =>
    say.amount(
      values.reduce<bigint | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0n),
      asset,
    )
  const votes = count(rows.reduce((sum, row) => sum + row.votes, 0))
  const stakes = [total(rows.map(({ seat }) => seat.ownStake)), total(rows.map(({ seat }) => seat.backing))]
  return [`**${say.words.members.total}**`, '', votes, '', '', '', '', ...stakes, '']
}

export function roleBlocks({ leads, proposals }: CouncilReport, say: Say): string[] {
  const { roles } = say.words
  const named = proposals.filter(({ title }) => /secretar|秘书/i.test(title))
  const rows = leads.map(({ group, member, fromHeight, fact }) => [plain(group), say.person(member), count(fromHeight), say.source(fact)])
  return [
    roles.intro,
    list(
      named.map((line) => `${say.proposal(line)} ${say.source(line.fact)}`),
      roles.none,
    ),
    roles.leads,
    table([text(roles.group), text(roles.lead), figure(roles.since), text(roles.fact)], rows, roles.noLeads),
  ]
}
