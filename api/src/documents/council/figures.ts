import type { AssetId, MemberId } from '@secretariat/shared'
import { isWithin } from '../stretch.js'
import type { Ballot, CouncilReport, Payment, Round, Seat } from './model.js'
import { createdHere, type Fate, fateOf } from './standing.js'

/** Votes of a member on three sets of rounds, which are never mixed. */
export interface Participation {
  readonly seat: Seat
  readonly votes: number
  readonly created: Part
  readonly eligible: Part
  readonly decided: Part
  /** Votes other than abstentions on rounds decided in the stretch, and those of them that the decision follows. */
  readonly agreed: Part
}

interface Part {
  readonly part: number
  readonly of: number
}

/** Each seat once; a member of two terms of a stretch of blocks has two seats and one record. */
export function participations(report: CouncilReport): Participation[] {
  return report.seats.map((seat) => participationOf(report, seat))
}

function participationOf(report: CouncilReport, seat: Seat): Participation {
  const own = report.ballots.filter(({ here, voter }) => here && voter === seat.member)
  const created = createdHere(report).map(({ proposal }) => proposal)
  const [opened, decided] = [report.rounds.filter(({ openedHere }) => openedHere), report.rounds.filter(({ decidedHere }) => decidedHere)]
  const judged = own.flatMap((ballot) => verdictOf(ballot, decided))
  return {
    seat,
    votes: own.length,
    created: {
      part: distinct(own.filter(({ proposal }) => created.includes(proposal)).map(({ proposal }) => proposal)),
      of: created.length,
    },
    eligible: votedOn(own, opened),
    decided: votedOn(own, decided),
    agreed: { part: judged.filter(Boolean).length, of: judged.length },
  }
}

function votedOn(own: readonly Ballot[], rounds: readonly Round[]): Part {
  return { part: rounds.filter(({ round }) => own.some((ballot) => ballot.round === round)).length, of: rounds.length }
}

/** Whether the decision followed a vote; nothing for abstentions and for rounds decided elsewhere. */
function verdictOf({ round, choice }: Ballot, decided: readonly Round[]): boolean[] {
  const found = decided.find((each) => each.round === round)
  return found === undefined || choice === 'abstain' ? [] : [(choice === 'approve') === (found.decision === 'approved')]
}

function distinct(values: readonly string[]): number {
  return new Set(values).size
}

/** Proposals created in the stretch by type and by what had become of them at its end. */
export function overview(report: CouncilReport): { types: string[]; standings: string[]; fates: Fate[] } {
  const fates = createdHere(report).map((line) => fateOf(report, line))
  const sorted = (values: string[]) => [...new Set(values)].sort()
  return { types: sorted(fates.map(({ line }) => line.type)), standings: sorted(fates.map(({ atEnd }) => atEnd)), fates }
}

/** From creation to the end of the first voting, of rounds decided in the stretch; `milliseconds` without those that were canceled. */
export function timeToFinalize(report: CouncilReport) {
  const ended = createdHere(report).flatMap((line) => {
    const round = report.rounds.find(({ proposal, decidedHere }) => proposal === line.proposal && decidedHere)
    return round?.decidedAt == null ? [] : [{ decision: round.decision, took: round.decidedAt.getTime() - line.createdAt.getTime() }]
  })
  const counted = ended.filter(({ decision }) => decision !== 'canceled' && decision !== 'canceled-by-runtime')
  return {
    counted: counted.length,
    canceled: ended.length - counted.length,
    milliseconds: counted.reduce((sum, { took }) => sum + took, 0),
  }
}

/** One payment in the accounts: who it counts for depends on what is asked. */
export interface Accounted {
  readonly payment: Payment
  readonly createdHere: boolean
  readonly approvedHere: boolean
  readonly paidHere: boolean
}

export function accounts({ payments, proposals, stretch }: CouncilReport): Accounted[] {
  return payments.map((payment) => {
    const origin = proposals.find(({ proposal }) => proposal === payment.proposal)
    return {
      payment,
      createdHere: origin !== undefined && isWithin(origin, stretch),
      approvedHere: payment.approvedAt !== null && isWithin(payment.approvedAt, stretch),
      paidHere: isWithin(payment, stretch),
    }
  })
}

export function sum(payments: readonly { readonly amount: bigint }[]): bigint {
  return payments.reduce((total, { amount }) => total + amount, 0n)
}

/** The asset that sums are in; amounts of another one would be no sum. */
export function assetOf({ budget, payments, proposals }: CouncilReport): AssetId | null {
  return budget?.asset ?? payments[0]?.asset ?? proposals.find(({ asset }) => asset !== null)?.asset ?? null
}

export function votersOf({ ballots }: CouncilReport, proposal: string, choice: Ballot['choice']): MemberId[] {
  return [...new Set(ballots.filter((ballot) => ballot.proposal === proposal && ballot.choice === choice).map(({ voter }) => voter))]
}
