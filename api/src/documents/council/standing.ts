import { isBefore, isWithin, type Stretch } from '../stretch.js'
import type { CouncilReport, ProposalLine, Round, Step } from './model.js'

/** What became of a proposal by these steps. */
export function standingOf(steps: readonly Step[]): string {
  const last = steps.findLast(({ step }) => step !== 'cancelled')
  if (last === undefined) return 'active'
  if (last.step === 'executed') return last.error === null ? 'executed' : 'failed'
  if (last.decision === 'approved') return last.next === null ? 'approved' : `pending-${last.next}`
  return last.decision ?? last.status ?? 'active'
}

export const openStandings: readonly string[] = ['active', 'approved', 'pending-execution', 'pending-constitutionality']

/** The steps up to the end of the stretch. What the next election itself rejects is the doing of the council that leaves. */
export function stepsAtEnd({ steps }: ProposalLine, { until }: Stretch, rounds: readonly Round[]): Step[] {
  const byElection = (step: Step) =>
    step.step === 'decided' &&
    rounds.some(({ decidedHere, decidedHeight, decision }) => decidedHere && decidedHeight === step.height && decision === step.decision)
  return steps.filter((step) => isBefore(step, until) || byElection(step))
}

/** A proposal as the stretch left it, and as it stands at the block from which the document is seen. */
export interface Fate {
  readonly line: ProposalLine
  readonly atEnd: string
  readonly now: string
  /** The decision that ended its first voting that was not approval into another one. */
  readonly decided: Step | null
  readonly executed: Step | null
}

export function fateOf(report: CouncilReport, line: ProposalLine): Fate {
  const rounds = report.rounds.filter(({ proposal }) => proposal === line.proposal)
  return {
    line,
    atEnd: standingOf(stepsAtEnd(line, report.stretch, rounds)),
    now: standingOf(line.steps),
    decided: line.steps.findLast(({ step }) => step === 'decided') ?? null,
    executed: line.steps.findLast(({ step }) => step === 'executed') ?? null,
  }
}

export function createdHere({ stretch, proposals }: CouncilReport): ProposalLine[] {
  return proposals.filter((line) => isWithin(line, stretch))
}

/** Proposals from before that the stretch began with and that were not at their end. What its election rejected was the old council's. */
export function takenOver({ stretch: { from, term }, proposals }: CouncilReport): ProposalLine[] {
  const earlier = (step: Step) => isBefore(step, from) || (term !== null && step.height === from.height && step.decision === 'rejected')
  return proposals.filter((line) => isBefore(line, from) && openStandings.includes(standingOf(line.steps.filter(earlier))))
}

/** Those that the stretch left open, with what became of them later. */
export function passedOn(report: CouncilReport): Fate[] {
  return [...takenOver(report), ...createdHere(report)]
    .map((line) => fateOf(report, line))
    .filter(({ atEnd }) => openStandings.includes(atEnd))
}
