import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import { type Subject, sum } from './subject.js'

type Round = JoystreamLedger['rounds'][number]

const reached = (round: Round, name: 'announcing' | 'voting' | 'revealing') => {
  const stage = round.stages.find(({ stage }) => stage === name)
  return [stage?.from ?? null, stage?.endsAt ?? null]
}
const revealed = ({ ballots }: Round) => ballots.filter((ballot) => ballot.revealed !== null)
const stakes = (all: readonly { readonly stake: string }[]) => sum(all.map(({ stake }) => stake))

export const rounds: Subject = {
  async told(db) {
    const rows = await db.selectFrom('election').selectAll().execute()
    return rows.map((row) => ({
      cycle: row.cycle,
      outcome: row.reason ?? row.outcome,
      ended: row.outcomeHeight,
      announcing: [row.announcingHeight, row.announcingEndsHeight],
      voting: [row.votingHeight, row.votingEndsHeight],
      revealing: [row.revealingHeight, row.revealingEndsHeight],
      standing: [row.candidates, row.withdrawn, row.ownStake],
      votes: [row.votes, row.revealed],
      stakes: [row.stake, row.revealedStake],
      optedOut: row.optedOut,
    }))
  },
  truth: ({ rounds: all, optedOut }) =>
    all.map((round, i) => {
      const stayed = round.candidates.filter(({ withdrawn }) => withdrawn === null)
      const [from, to] = [round, all[i + 1]].map((each) => each?.stages[0]?.from ?? Number.POSITIVE_INFINITY)
      return {
        ...{ cycle: round.cycle, outcome: round.outcome, ended: round.ended },
        announcing: reached(round, 'announcing'),
        voting: reached(round, 'voting'),
        revealing: reached(round, 'revealing'),
        standing: [stayed.length, round.candidates.length - stayed.length, stakes(stayed)],
        votes: [round.ballots.length, revealed(round).length],
        stakes: [stakes(round.ballots), stakes(revealed(round))],
        optedOut: optedOut.filter(({ block }) => block >= (from ?? 0) && block < (to ?? 0)).length,
      }
    }),
}

export const winners: Subject = {
  async told(db) {
    const rows = await db.selectFrom('electionWinner').selectAll().execute()
    return rows.map(({ cycle, height, position, member, power }) => ({ cycle, height, position, member: Number(member), power }))
  },
  truth: ({ rounds: all }) =>
    all.flatMap(({ cycle, ended, winners: counted }) =>
      counted.map(({ member, power }, position) => ({ cycle, height: ended, position, member, power })),
    ),
}

export const candidates: Subject = {
  async told(db) {
    const rows = await db.selectFrom('candidate').selectAll().execute()
    return rows.map((row) => ({
      ...{ cycle: row.cycle, member: Number(row.member), announced: row.height, stake: row.stake },
      accounts: [row.stakingAccount, row.rewardAccount],
      ends: [row.withdrawnHeight, row.releasedHeight],
      power: row.revealedPower,
      votes: row.votes,
      counted: row.countedPower,
      status: row.status,
      seat: row.seat,
    }))
  },
  truth: (ledger) => ledger.rounds.flatMap((round) => round.candidates.map((candidate) => candidacy(ledger, round, candidate))),
}

function candidacy({ councils }: JoystreamLedger, round: Round, candidate: Round['candidates'][number]) {
  const { member, announced, stake, stakingAccount, rewardAccount, withdrawn, released } = candidate
  const isRevealing = withdrawn === null && round.stages.some(({ stage }) => stage === 'revealing')
  const support = round.ballots.filter((ballot) => ballot.revealed?.candidate === member)
  const elected = withdrawn === null ? councils.find(({ cycle }) => cycle === round.cycle)?.members : undefined
  const seat = elected?.indexOf(member) ?? -1
  return {
    ...{ cycle: round.cycle, member, announced, stake },
    accounts: [stakingAccount, rewardAccount],
    ends: [withdrawn, released],
    power: isRevealing ? stakes(support) : null,
    votes: isRevealing ? support.length : null,
    counted: (withdrawn === null ? round.winners.find((each) => each.member === member)?.power : undefined) ?? null,
    status: withdrawn === null ? statusOf(round, seat >= 0) : 'withdrawn',
    seat: seat >= 0 ? seat : null,
  }
}

function statusOf({ outcome }: Round, isElected: boolean): string {
  if (outcome === 'running') return 'standing'
  if (outcome !== 'elected') return 'round-failed'
  return isElected ? 'elected' : 'not-elected'
}

export const notes: Subject = {
  async told(db) {
    const rows = await db.selectFrom('candidacyNote').selectAll().execute()
    return rows.map(({ cycle, member, height, raw }) => ({ cycle, member: Number(member), height, raw }))
  },
  truth: ({ rounds: all }) =>
    all.flatMap(({ cycle, candidates: standing }) =>
      standing.flatMap(({ member, notes: all }) => all.map(({ block, note }) => ({ cycle, member, height: block, raw: note }))),
    ),
}

export const ballots: Subject = {
  async told(db) {
    const rows = await db.selectFrom('electionBallot').selectAll().execute()
    return rows.map((row) => ({
      ...{ cycle: row.cycle, voter: row.voter, commitment: row.commitment, stake: row.stake, cast: row.height },
      reveal: row.revealHeight === null ? null : [row.revealHeight, Number(row.candidate), row.salt],
      ...{ verified: row.verified, released: row.releasedHeight, status: row.status },
    }))
  },
  truth: ({ rounds: all }) =>
    all.flatMap(({ cycle, outcome, ballots: cast }) =>
      cast.map(({ voter, commitment, stake, cast: block, revealed: reveal, released }) => ({
        ...{ cycle, voter, commitment, stake, cast: block },
        reveal: reveal === null ? null : [reveal.block, reveal.candidate, reveal.salt],
        verified: reveal === null ? null : true,
        released,
        status: reveal !== null ? 'revealed' : outcome === 'running' ? 'sealed' : 'unrevealed',
      })),
    ),
}
