import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import { BudgetId } from '@secretariat/shared'
import { type Row, type Subject, sum } from './subject.js'

/** What the ledger calls a flow, in the words of the database. */
const words: Readonly<Record<string, string>> = {
  'councillor-reward': 'reward',
  funding: 'gift',
  spending: 'discretionary',
  'to-group': 'transfer',
  'from-group': 'transfer',
  'to-council': 'transfer',
  'from-council': 'transfer',
}

/** The first runtime does not say that an invitation was paid: its budget differs from then on, and that is found. */
const isSilent = ({ upgrades: [first = Number.POSITIVE_INFINITY] }: JoystreamLedger, { what, block }: JoystreamLedger['flows'][number]) =>
  what === 'invitation' && block <= first

export const findings: Subject = {
  async told(db) {
    const rows = await db.selectFrom('finding').selectAll().execute()
    return rows.map(({ kind, subject, height, difference }) => ({ kind, subject, height, difference }))
  },
  truth: (ledger) =>
    ledger.flows
      .filter((flow) => isSilent(ledger, flow))
      .map(({ block, budget, amount }) => ({ kind: 'budget-differs', subject: budget, height: block, difference: amount })),
}

/** Every flow with the balance after it. */
export const flows: Subject = {
  async told(db) {
    // Pay of nothing is a reward and moves nothing.
    const rows = await db.selectFrom('budgetLedger').selectAll().where('amount', '<>', 0n).execute()
    return rows.map(({ height, budget, flow, amount, balance }) => ({ height, budget, flow, amount, balance }))
  },
  truth: (ledger) =>
    ledger.flows
      .filter((flow) => flow.amount !== '0' && !isSilent(ledger, flow))
      // Before the first statement, which follows the first block, nobody can tell the balance.
      .map(({ block, budget, what, amount, balance }) => ({
        ...{ height: block, budget, flow: words[what] ?? what, amount, balance: block === 1 ? null : balance },
      })),
}

export const balances: Subject = {
  async told(db) {
    const rows = await db.selectFrom('budgetBalance').selectAll().execute()
    return rows.map(({ budget, balance, inflow, outflow }) => ({ budget, balance, inflow: inflow ?? 0n, outflow: outflow ?? 0n }))
  },
  truth(ledger) {
    const { flows: all, groups } = ledger
    return ['Council', ...groups.map(({ pallet }) => pallet)].map((budget) => {
      const own = all.filter((flow) => flow.budget === budget)
      const said = own.filter((flow) => !isSilent(ledger, flow))
      const [incoming, outgoing] = [said.filter(({ amount }) => BigInt(amount) > 0n), said.filter(({ amount }) => BigInt(amount) < 0n)]
      const [inflow, outflow] = [incoming, outgoing].map((part) => sum(part.map(({ amount }) => amount)))
      return { budget, balance: own.at(-1)?.balance ?? '0', inflow, outflow: -(outflow ?? 0n) }
    })
  },
}

/** What left the council's budget because a proposal asked for it, by the terms that executed and approved it. */
export const spending: Subject = {
  async told(db) {
    const rows = await db.selectFrom('spending').selectAll().where('budget', '=', BudgetId('Council')).execute()
    const numbers = new Map((await db.selectFrom('term').select(['term', 'number']).execute()).map(({ term, number }) => [term, number]))
    const numberOf = (term: (typeof rows)[number]['executedTerm']) => (term === null ? null : (numbers.get(term) ?? null))
    return rows.map((row) => ({
      ...{ height: row.height, flow: row.flow, amount: row.amount, proposal: row.proposal === null ? null : Number(row.proposal) },
      terms: [numberOf(row.executedTerm), numberOf(row.approvedTerm)],
    }))
  },
  truth(ledger) {
    const kinds = ['funding-request', 'to-group', 'decrease']
    return ledger.flows
      .filter(({ budget, what, amount }) => budget === 'Council' && amount !== '0' && kinds.includes(what))
      .map(({ block, what, amount, proposal }) => ({
        ...{ height: block, flow: words[what] ?? what, amount: -BigInt(amount), proposal },
        terms: [termAt(ledger, block), termAt(ledger, lastApproval(ledger, proposal))],
      }))
  },
}

const termAt = ({ councils }: JoystreamLedger, block: number | undefined) =>
  councils.findLast(({ elected }) => block !== undefined && elected <= block)?.number ?? null

function lastApproval({ proposals }: JoystreamLedger, proposal: number | null): number | undefined {
  return proposals.find(({ id }) => id === proposal)?.decisions.findLast(({ decision }) => decision.startsWith('Approved'))?.block
}

export const councilPay: Subject = {
  async told(db) {
    const rewards = await db.selectFrom('reward').selectAll().where('role', '=', 'councillor').execute()
    const debts = await db.selectFrom('rewardDebt').selectAll().where('role', '=', 'councillor').execute()
    const owed = new Map(debts.map((debt) => [`${debt.height}/${debt.member}`, debt.owed]))
    return rewards.map(({ height, member, amount }) => ({
      ...{ height, member: Number(member), paid: amount, missing: owed.get(`${height}/${member}`) ?? 0n },
    }))
  },
  truth: ({ councillorRewards }) => councillorRewards.map(({ block, member, paid, missing }) => ({ height: block, member, paid, missing })),
}

export const workerPay: Subject = {
  async told(db) {
    const rewards = await db.selectFrom('reward').selectAll().where('role', '=', 'worker').execute()
    const debts = await db.selectFrom('rewardDebt').selectAll().where('role', '=', 'worker').execute()
    return [
      ...rewards.map(({ height, budget, worker, amount, overdue }) => ({ height, budget, worker: Number(worker), amount, overdue })),
      ...debts.map(({ height, budget, worker, owed }) => ({ height, budget, worker: Number(worker), owed })),
    ]
  },
  truth: ({ groups }) =>
    groups.flatMap(({ pallet: budget, rewards, owed }) => [
      ...rewards.map(({ block, worker, amount, overdue }) => ({ height: block, budget, worker, amount, overdue })),
      ...owed.map(({ block, worker, amount }) => ({ height: block, budget, worker, owed: amount })),
    ]),
}

/** The names of settings whose events have none of their own. */
const parameters: Readonly<Record<string, string>> = {
  BudgetIncrementUpdated: 'Council.BudgetIncrement',
  CouncilorRewardUpdated: 'Council.CouncilorReward',
  EraPayoutDampingFactorSet: 'Council.EraPayoutDampingFactor',
  MembershipPriceUpdated: 'Members.MembershipPrice',
  ReferralCutUpdated: 'Members.ReferralCut',
  InitialInvitationBalanceUpdated: 'Members.InitialInvitationBalance',
  InitialInvitationCountUpdated: 'Members.InitialInvitationCount',
  LeaderInvitationQuotaUpdated: 'Members.LeaderInvitationQuota',
}

interface Setting extends Row {
  readonly height: number
  readonly parameter: string | undefined
  readonly value: string | bigint
}

/** What is told again without being another value says nothing: the state does so with each round of election, and where reading begins. */
function changesOnly(sets: readonly Setting[]): Setting[] {
  const now = new Map<string | undefined, string>()
  const inOrder = [...sets].sort((a, b) => a.height - b.height)
  return inOrder.filter(({ parameter, value }) => {
    const isSame = now.get(parameter) === `${value}`
    now.set(parameter, `${value}`)
    return !isSame
  })
}

export const settings: Subject = {
  async told(db) {
    const rows = await db.selectFrom('parameter').selectAll().execute()
    return changesOnly(rows.map(({ height, parameter, value }) => ({ height, parameter, value })))
  },
  // Values of genesis are first read in the state of the first block.
  truth: ({ settings: all }) =>
    changesOnly(all.map(({ block, setting, value }) => ({ height: Math.max(1, block), parameter: parameters[setting], value }))),
}
