import type { JoystreamLedger } from '@secretariat/indexer/devnet'
import { type Subject, sum } from './subject.js'

type Council = JoystreamLedger['councils'][number]
type Vote = JoystreamLedger['proposals'][number]['rounds'][number]['votes'][number]

/** A round of voting with its proposal and the councils in whose terms it began and ended. */
interface Round {
  readonly proposal: number
  readonly opened: number
  readonly openedIn: Council | undefined
  readonly decidedIn: Council | undefined
  readonly decision: string
  readonly votes: readonly Vote[]
}

/** Whose term it is when transactions of a block are made; its runtime may still belong to the council before. */
const councilAt = ({ councils }: JoystreamLedger, block: number) => councils.findLast(({ elected }) => elected <= block)
const councilBefore = ({ councils }: JoystreamLedger, block: number) => councils.findLast(({ elected }) => elected < block)

function roundsOf(ledger: JoystreamLedger): Round[] {
  return ledger.proposals.flatMap(({ id, rounds, decisions }) =>
    rounds.map(({ opened, closed, votes }) => {
      const decision = decisions.find(({ block }) => block === closed)?.decision ?? ''
      // What an election rejects, and what a new runtime cancels, ends before the new council begins.
      const isOfOld = decision === 'Rejected' || decision === 'CanceledByRuntime'
      const decidedIn = closed === null ? undefined : (isOfOld ? councilBefore : councilAt)(ledger, closed)
      return { proposal: id, opened, openedIn: councilAt(ledger, opened), decidedIn, decision, votes }
    }),
  )
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

interface Cast extends Vote {
  readonly round: Round
}

function castBy(ledger: JoystreamLedger, rounds: readonly Round[], member: number, council: Council): Cast[] {
  return rounds.flatMap((round) =>
    round.votes.filter((vote) => vote.member === member && councilAt(ledger, vote.block) === council).map((vote) => ({ ...vote, round })),
  )
}

function recordOf(ledger: JoystreamLedger, rounds: readonly Round[], council: Council, member: number) {
  const cast = castBy(ledger, rounds, member, council)
  const share = (all: readonly Round[]) => [all.length, all.filter((round) => cast.some((vote) => vote.round === round)).length]
  const created = ledger.proposals.filter((proposal) => councilAt(ledger, proposal.created) === council)
  const judged = cast.filter(({ choice, round }) => choice !== 'Abstain' && round.decidedIn === council)
  const own = created.filter(({ proposer }) => proposer === member)
  const posts = (space: string) =>
    ledger.posts.filter((post) => post.space === space && post.author === member && councilAt(ledger, post.block) === council).length
  const paid = ledger.councillorRewards.filter((each) => each.member === member && councilBefore(ledger, each.block) === council)
  return {
    ...{ number: council.number, member },
    eligible: share(rounds.filter(({ openedIn }) => openedIn === council)),
    decided: share(rounds.filter(({ decidedIn }) => decidedIn === council)),
    inTerm: [created.length, created.filter(({ id }) => cast.some(({ round }) => round.proposal === id)).length],
    choices: ['Approve', 'Reject', 'Slash', 'Abstain'].map((choice) => cast.filter((vote) => vote.choice === choice).length),
    agreement: [
      judged.length,
      judged.filter(({ choice, round }) => (choice === 'Approve') === round.decision.startsWith('Approved')).length,
    ],
    median: median(cast.map(({ block, round }) => block - round.opened)),
    own: [
      own.length,
      own.filter(({ decisions }) => decisions.some(({ decision }) => decision.startsWith('Approved'))).length,
      own.filter(({ executed }) => executed !== null && executed.error === null).length,
    ],
    posts: [posts('forum'), posts('proposal')],
    paid: paid.length === 0 ? null : sum(paid.map((each) => each.paid)),
    owed: paid.at(-1)?.missing ?? null,
  }
}

const recordsOf = (ledger: JoystreamLedger) => {
  const rounds = roundsOf(ledger)
  return ledger.councils.flatMap((council) => council.members.map((member) => recordOf(ledger, rounds, council, member)))
}

export const seatRecords: Subject = {
  async told(db) {
    const rows = await db.selectFrom('seatRecord').selectAll().execute()
    return rows.map((row) => ({
      ...{ number: row.number, member: Number(row.member) },
      eligible: [row.eligibleRounds, row.eligibleVoted],
      decided: [row.decidedRounds, row.decidedVoted],
      inTerm: [row.inTermProposals, row.inTermVoted],
      choices: [row.approveVotes, row.rejectVotes, row.slashVotes, row.abstainVotes],
      agreement: [row.judgedVotes, row.agreedVotes],
      median: row.medianBlocksToVote,
      own: [row.proposalsCreated, row.proposalsApproved, row.proposalsExecuted],
      posts: [row.forumPosts, row.discussionPosts],
      paid: row.rewardPaid,
      owed: row.rewardOwed,
    }))
  },
  truth: (ledger) => recordsOf(ledger).map((row) => ({ ...row, owed: row.owed === '0' ? null : row.owed })),
}

type Records = ReturnType<typeof recordsOf>
type Shared = 'eligible' | 'decided' | 'inTerm'

const total = (served: Records, of: (row: Records[number]) => number | undefined) => served.reduce((all, row) => all + (of(row) ?? 0), 0)

/** The share of all, and the mean of the terms' own shares, to nine digits: the order of a sum of fractions is nobody's. */
function shares(served: Records, of: Shared): (string | null)[] {
  const all = total(served, (row) => row[of][0])
  const means = served.flatMap(({ [of]: [whole = 0, part = 0] }) => (whole === 0 ? [] : [part / whole]))
  const mean = means.reduce((one, other) => one + other, 0) / means.length
  return [all === 0 ? null : total(served, (row) => row[of][1]) / all, means.length === 0 ? null : mean].map(digits)
}

const digits = (share: number | null) => share?.toFixed(9) ?? null

function careerOf(ledger: JoystreamLedger, records: Records, member: number) {
  const served = records.filter((row) => row.member === member)
  const stood = ledger.rounds.filter(({ candidates }) => candidates.some((each) => each.member === member && each.withdrawn === null))
  const councils = ledger.councils.filter(({ members }) => members.includes(member))
  const lost = stood.filter(({ cycle, outcome }) => outcome === 'elected' && councils.every((council) => council.cycle !== cycle))
  const waits = ledger.proposals.flatMap(({ rounds }) =>
    rounds.flatMap(({ opened, votes }) => votes.filter((vote) => vote.member === member).map(({ block }) => block - opened)),
  )
  const career = {
    shares: [shares(served, 'eligible'), shares(served, 'decided'), shares(served, 'inTerm')],
    choices: [0, 1, 2, 3].map((i) => total(served, ({ choices }) => choices[i])),
    agreement: [0, 1].map((i) => total(served, ({ agreement }) => agreement[i])),
    own: [0, 1, 2].map((i) => total(served, ({ own }) => own[i])),
    posts: [0, 1].map((i) => total(served, ({ posts }) => posts[i])),
    paid: served.every(({ paid }) => paid === null) ? null : sum(served.flatMap(({ paid }) => paid ?? [])),
  }
  return {
    member,
    elections: [stood.length, councils.length, lost.length],
    terms: served.length,
    sitting: councils.some(({ until }) => until === null),
    first: councils[0]?.elected ?? null,
    median: median(waits),
    career: served.length === 0 ? null : career,
  }
}

export const careers: Subject = {
  async told(db) {
    const rows = await db.selectFrom('councillorRecord').selectAll().execute()
    return rows.map((row) => ({
      member: Number(row.member),
      elections: [row.electionsStood, row.electionsWon, row.electionsLost],
      ...{ terms: row.terms, sitting: row.sitting, first: row.firstHeight, median: row.medianBlocksToVote },
      career:
        row.eligibleRounds === null
          ? null
          : {
              shares: [
                [row.eligiblePooledShare, row.eligibleMeanShare].map(digits),
                [row.decidedPooledShare, row.decidedMeanShare].map(digits),
                [row.inTermPooledShare, row.inTermMeanShare].map(digits),
              ],
              choices: [row.approveVotes, row.rejectVotes, row.slashVotes, row.abstainVotes],
              agreement: [row.judgedVotes, row.agreedVotes],
              own: [row.proposalsCreated, row.proposalsApproved, row.proposalsExecuted],
              posts: [row.forumPosts, row.discussionPosts],
              paid: row.rewardPaid,
            },
    }))
  },
  truth(ledger) {
    const records = recordsOf(ledger)
    const known = new Set(ledger.rounds.flatMap(({ candidates }) => candidates.map(({ member }) => member)))
    return [...known].map((member) => careerOf(ledger, records, member))
  },
}
