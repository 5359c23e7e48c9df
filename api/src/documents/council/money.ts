import { change, count } from '../format.js'
import { facts, figure, table, text } from '../markdown.js'
import { type Accounted, accounts, assetOf, sum } from './figures.js'
import type { Balance, BudgetPart, CouncilReport } from './model.js'
import type { Say } from './say.js'
import { createdHere } from './standing.js'

export function budgetBlocks({ budget }: CouncilReport, say: Say): string[] {
  if (budget === null) return [say.words.budget.none]
  const { budget: words } = say.words
  const rows = budget.flows.map(({ flow, amount, flows }) => [say.flow(flow), count(flows), say.amount(amount, budget.asset)])
  return [balances(budget, say), table([text(words.kind), figure(words.count), figure(words.amount)], rows, words.noFlows)]
}

function balances({ opening, closing, flows, asset }: BudgetPart, say: Say): string {
  const { budget: words, unknown } = say.words
  const stated = (balance: Balance | null) =>
    balance === null
      ? unknown
      : `${say.amount(balance.balance, asset)} (${words.stated(count(balance.statedHeight))}, ${say.source(balance.statement)})`
  const moved = opening === null || closing === null ? null : closing.balance - opening.balance
  const percent = opening === null || closing === null ? undefined : change(opening.balance, closing.balance)
  return facts(
    [say.words.fact, say.words.value],
    [
      [words.opening, stated(opening)],
      [words.closing, stated(closing)],
      [words.difference, say.amount(moved, asset)],
      [words.percent, percent ?? unknown],
      [words.unexplained, say.amount(moved === null ? null : moved - sum(flows), asset)],
    ],
  )
}

export function spendingBlocks(report: CouncilReport, say: Say): string[] {
  const { spending } = say.words
  const all = accounts(report)
  const here = all.filter(({ paidHere }) => paidHere)
  const columns = [figure(spending.block), text(spending.flow), text(spending.proposal), figure(spending.amount), text(spending.fact)]
  return [
    spending.intro,
    totals(report, all, say),
    requested(report, say),
    spending.list,
    table(
      columns,
      here.map((one) => paymentRow(report, one, say)),
      spending.none,
    ),
  ]
}

function totals(report: CouncilReport, all: readonly Accounted[], say: Say): string {
  const { spending } = say.words
  const asset = assetOf(report)
  const row = (title: string, some: readonly Accounted[]) => [
    title,
    count(some.length),
    say.amount(sum(some.map(({ payment }) => payment)), asset),
  ]
  const created = all.filter(({ createdHere: is }) => is)
  const paid = all.filter(({ paidHere }) => paidHere)
  const elsewhere = created.filter(({ paidHere }) => !paidHere)
  const others = paid.filter(({ createdHere: is }) => !is)
  const amounts = [created, paid].map((some) => sum(some.map(({ payment }) => payment)))
  const rows = [
    row(spending.byCreation, created),
    row(spending.byPayment, paid),
    row(
      spending.byApproval,
      all.filter(({ approvedHere }) => approvedHere),
    ),
    [spending.difference, '', say.amount((amounts[0] ?? 0n) - (amounts[1] ?? 0n), asset)],
    row(`+ ${spending.elsewhere}`, elsewhere),
    row(`− ${spending.others}`, others),
  ]
  return table([text(spending.basis), figure(spending.payments), figure(spending.amount)], rows, '')
}

function requested(report: CouncilReport, say: Say): string {
  const of = assetOf(report)
  const asked = createdHere(report).flatMap(({ requested: amount, asset }) => (amount === null || asset !== of ? [] : [{ amount }]))
  return `${say.words.spending.requested}: ${say.amount(sum(asked), of)}`
}

function paymentRow({ proposals }: CouncilReport, { payment }: Accounted, say: Say): string[] {
  const line = proposals.find(({ proposal }) => proposal === payment.proposal)
  const name = payment.proposal === null ? say.words.none : line === undefined ? payment.proposal : say.proposal(line)
  return [count(payment.height), say.flow(payment.flow), name, say.amount(payment.amount, payment.asset), say.source(payment.fact)]
}
