import { accounts, overview, participations, sum } from './figures.js'
import type { CouncilReport } from './model.js'
import { createdHere } from './standing.js'

export const checkKeys = ['complete', 'budget', 'overview', 'accounts', 'votes', 'voters', 'handles', 'links', 'notes'] as const
export type CheckKey = (typeof checkKeys)[number]

/** What a secretary looks at before publishing; null says that it cannot be known. */
export interface Check {
  readonly key: CheckKey
  readonly passed: boolean | null
  /** What is wrong, by names that need no translation. */
  readonly evidence: readonly string[]
}

export function checksOf(report: CouncilReport, notes: Readonly<Record<string, string | undefined>>): Check[] {
  return [
    { key: 'complete', passed: report.stretch.complete, evidence: [] },
    budgetCheck(report),
    overviewCheck(report),
    accountsCheck(report),
    votesCheck(report),
    found('voters', strangers(report)),
    found('handles', unnamed(report)),
    found('links', brokenLinks(notes)),
    { key: 'notes', passed: (notes.review ?? '').trim() !== '', evidence: [] },
  ]
}

function found(key: CheckKey, evidence: readonly string[]): Check {
  return { key, passed: evidence.length === 0, evidence }
}

function budgetCheck({ budget }: CouncilReport): Check {
  if (budget?.opening == null || budget.closing === null) return { key: 'budget', passed: null, evidence: [] }
  const unexplained = budget.closing.balance - budget.opening.balance - sum(budget.flows)
  return found('budget', unexplained === 0n ? [] : [unexplained.toString()])
}

/** The table of types and standings has every proposal once. */
function overviewCheck(report: CouncilReport): Check {
  const { types, standings, fates } = overview(report)
  const cells = types.flatMap((type) =>
    standings.map((standing) => fates.filter((f) => f.line.type === type && f.atEnd === standing).length),
  )
  return found('overview', cells.reduce((total, n) => total + n, 0) === createdHere(report).length ? [] : types)
}

/** What the list of payments adds up to is what left the budget. */
function accountsCheck(report: CouncilReport): Check {
  if (report.budget === null) return { key: 'accounts', passed: null, evidence: [] }
  const listed = sum(
    accounts(report)
      .filter(({ paidHere }) => paidHere)
      .map(({ payment }) => payment),
  )
  const left = -sum(report.budget.flows.filter(({ flow, amount }) => flow !== 'reward' && amount < 0n))
  return found('accounts', listed === left ? [] : [listed.toString(), left.toString()])
}

/** Nobody votes on more rounds than there were. */
function votesCheck(report: CouncilReport): Check {
  const wrong = participations(report).filter(({ created, eligible, decided }) =>
    [created, eligible, decided].some(({ part, of }) => part > of),
  )
  return found(
    'votes',
    wrong.map(({ seat }) => seat.member),
  )
}

function strangers({ ballots, seats }: CouncilReport): string[] {
  const seated = new Set(seats.map(({ member }) => member))
  return [...new Set(ballots.filter(({ here, voter }) => here && !seated.has(voter)).map(({ voter }) => voter))]
}

function unnamed({ people }: CouncilReport): string[] {
  return [...people.values()].filter(({ handle }) => handle === null).map(({ member }) => member)
}

/** Links in the secretary's words that lead nowhere: no address, or not of the web. */
function brokenLinks(notes: Readonly<Record<string, string | undefined>>): string[] {
  const targets = Object.values(notes).flatMap((note) =>
    [...(note ?? '').matchAll(/\[[^\]]*\]\(([^)]*)\)/g)].map(([, target = '']) => target),
  )
  return targets.filter((target) => !/^https?:\/\/\S+$/.test(target) || !URL.canParse(target))
}
