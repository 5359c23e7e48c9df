import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import { z } from 'zod'
import { type Subject, wordsOf } from './subject.js'

type Proposal = JoystreamLedger['proposals'][number]

/** `Approved.PendingExecution` and `CanceledByRuntime` in the words of the database. */
const kebab = (word: string) => word.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
const decided = (decision: string) => kebab(decision.split('.')[0] ?? '')

export const proposals: Subject = {
  async told(db) {
    const rows = await db.selectFrom('proposalState').selectAll().execute()
    return rows.map((row) => ({
      ...{ id: Number(row.proposal), type: row.type, proposer: Number(row.proposer), created: row.height, title: row.title },
      ...{ thread: Number(row.thread), executeAt: row.executeHeight, status: row.status, rounds: row.rounds },
      executed: row.executedHeight === null ? null : [row.executedHeight, row.executionError],
      tally: [row.approvals, row.rejections, row.slashes, row.abstentions],
    }))
  },
  truth: ({ proposals: all }) =>
    all.map((proposal) => ({
      ...{ id: proposal.id, type: proposal.type, proposer: proposal.proposer, created: proposal.created },
      ...{ title: wordsOf(proposal.title), thread: proposal.thread, executeAt: proposal.executeAt },
      ...{ status: statusOf(proposal), rounds: proposal.rounds.length },
      executed: proposal.executed === null ? null : [proposal.executed.block, proposal.executed.error],
      tally: ['Approve', 'Reject', 'Slash', 'Abstain'].map(
        (choice) => proposal.rounds.at(-1)?.votes.filter((vote) => vote.choice === choice).length,
      ),
    })),
}

function statusOf({ executed, decisions, statuses }: Proposal): string {
  if (executed !== null) return executed.error === null ? 'executed' : 'failed'
  const [decision, status] = [decisions.at(-1), statuses.at(-1)]
  if (decision === undefined || (status !== undefined && status.block > decision.block)) return kebab(status?.status ?? 'Active')
  return decision.decision.startsWith('Approved') ? kebab(decision.decision.split('.')[1] ?? '') : decided(decision.decision)
}

export const steps: Subject = {
  async told(db) {
    const rows = await db.selectFrom('proposalStep').selectAll().where('step', '<>', 'executed').execute()
    return rows.map(({ proposal, height, step, status, decision, next }) => ({
      ...{ id: Number(proposal), height, step, word: status ?? decision, next },
    }))
  },
  truth: ({ proposals: all }) =>
    all.flatMap(({ id, statuses, decisions, cancelled }) => [
      ...statuses.map(({ block, status }) => ({ id, height: block, step: 'status-changed', word: kebab(status), next: null })),
      ...decisions.map(({ block, decision }) => {
        const next = decision.includes('.') ? kebab(decision.split('.Pending')[1] ?? '') : null
        return { id, height: block, step: 'decided', word: decided(decision), next }
      }),
      ...(cancelled === null ? [] : [{ id, height: cancelled, step: 'cancelled', word: null, next: null }]),
    ]),
}

export const votingRounds: Subject = {
  async told(db) {
    const rows = await db.selectFrom('proposalRound').selectAll().execute()
    return rows.map((row) => ({
      ...{ id: Number(row.proposal), number: row.number, opened: row.openedHeight, closed: row.decidedHeight, decision: row.decision },
    }))
  },
  truth: ({ proposals: all }) =>
    all.flatMap(({ id, rounds, decisions }) =>
      rounds.map(({ opened, closed }, i) => {
        const end = decisions.find(({ block }) => block === closed)
        return { id, number: i + 1, opened, closed, decision: end === undefined ? null : decided(end.decision) }
      }),
    ),
}

export const votes: Subject = {
  async told(db) {
    const rows = await db.selectFrom('proposalBallot').selectAll().execute()
    return rows.map((row) => ({
      ...{ id: Number(row.proposal), round: row.roundNumber, member: Number(row.voter), choice: row.choice, height: row.height },
      waited: row.blocksToVote,
    }))
  },
  truth: ({ proposals: all }) =>
    all.flatMap(({ id, rounds }) =>
      rounds.flatMap(({ opened, votes: cast }, i) =>
        cast.map(({ member, choice, block }) => ({
          ...{ id, round: i + 1, member, choice: choice.toLowerCase(), height: block, waited: block - opened },
        })),
      ),
    ),
}

const paymentsSchema = z.array(z.object({ account: z.string(), amount: z.string() }))

export const payees: Subject = {
  async told(db) {
    const rows = await db.selectFrom('proposalPayment').selectAll().execute()
    return rows.map(({ proposal, position, account, amount }) => ({ id: Number(proposal), position, account, amount }))
  },
  truth: ({ proposals: all }) =>
    all
      .filter(({ type }) => type === 'FundingRequest')
      .flatMap(({ id, details }) =>
        paymentsSchema.parse(details).map(({ account, amount }, position) => ({ id, position, account, amount })),
      ),
}
