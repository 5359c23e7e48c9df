import type { Database } from '@secretariat/db'
import type { JoystreamLedger } from '@secretariat/indexer/devnet'

/** The history of a Joystream in plain words, to compare two tellers. */
export interface JoystreamTold {
  readonly councils: readonly object[]
  readonly rounds: readonly object[]
  readonly candidates: readonly object[]
  readonly proposals: readonly object[]
  readonly balances: Readonly<Record<string, string>>
}

/** What the read models tell. */
export async function joystreamToldBy(db: Database): Promise<JoystreamTold> {
  const terms = await db.selectFrom('term').selectAll().orderBy('fromHeight').execute()
  const elections = await db.selectFrom('election').selectAll().orderBy('cycle').execute()
  const candidates = await db.selectFrom('candidate').selectAll().orderBy('cycle').execute()
  const balances = await db.selectFrom('budgetBalance').selectAll().orderBy('budget').execute()
  return {
    councils: terms.map(({ number, cycle, fromHeight, untilHeight, members }) => ({
      number,
      cycle,
      elected: fromHeight,
      until: untilHeight,
      members: members.map(Number),
    })),
    rounds: elections.map(({ cycle, outcome, reason, candidates: standing, votes }) => ({
      cycle,
      outcome: reason ?? outcome,
      candidates: standing,
      votes,
    })),
    candidates: sorted(
      candidates.map(({ cycle, member, stake, revealedPower }) => ({
        cycle: cycle ?? -1,
        member: Number(member),
        stake: String(stake),
        power: String(revealedPower ?? 0n),
      })),
    ),
    proposals: await proposalsOf(db),
    balances: Object.fromEntries(balances.map(({ budget, balance }) => [budget, String(balance)])),
  }
}

async function proposalsOf(db: Database): Promise<object[]> {
  const proposals = await db.selectFrom('proposal').selectAll().execute()
  const votes = await db.selectFrom('proposalVote').selectAll().orderBy('height').orderBy('ordinal').execute()
  return proposals
    .map(({ proposal, type, proposer, height }) => ({
      ...{ id: Number(proposal), type, proposer: Number(proposer), created: height },
      votes: votes
        .filter((vote) => vote.proposal === proposal)
        .map(({ voter, choice, height: block }) => ({ member: Number(voter), choice, block })),
    }))
    .sort((a, b) => a.id - b.id)
}

/** The same of the simulated chain's own ledger. */
export function joystreamTruthOf(ledger: JoystreamLedger): JoystreamTold {
  return {
    councils: ledger.councils.map(({ number, cycle, elected, until, members }) => ({
      number,
      cycle,
      elected,
      until,
      members: [...members],
    })),
    rounds: ledger.rounds.map(({ cycle, outcome, candidates, ballots }) => ({
      cycle,
      outcome,
      candidates: candidates.length,
      votes: ballots.length,
    })),
    candidates: sorted(
      ledger.rounds.flatMap(({ cycle, candidates }) => candidates.map(({ member, stake, power }) => ({ cycle, member, stake, power }))),
    ),
    proposals: ledger.proposals.map(({ id, type, proposer, created, rounds }) => ({
      ...{ id, type, proposer, created },
      votes: rounds.flatMap(({ votes }) => votes).map((vote) => ({ ...vote, choice: vote.choice.toLowerCase() })),
    })),
    balances: Object.fromEntries(
      [...ledger.flows].sort((a, b) => (a.budget < b.budget ? -1 : 1)).map(({ budget, balance }) => [budget, balance]),
    ),
  }
}

const sorted = <T extends { readonly cycle: number; readonly member: number }>(rows: T[]): T[] =>
  rows.sort((a, b) => a.cycle - b.cycle || a.member - b.member)
