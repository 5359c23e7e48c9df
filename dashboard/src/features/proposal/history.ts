import type { TFunction } from 'i18next'
import type { Source } from '../../graphql/shapes.js'
import { decisionWords, toneOf } from './decision.js'
import type { Step, Vote } from './parts.js'
import type { Proposal } from './proposal.graphql.js'
import { whoOf } from './who.js'

export interface Moment {
  readonly key: string
  readonly at: string
  readonly words: string
  readonly source: Source
  readonly tone: 'plain' | 'aye' | 'nay' | 'good' | 'bad'
}

const tones = { AYE: 'aye', NAY: 'nay', SLASH: 'nay', ABSTAIN: 'plain' } as const

/** Everything that happened to it, oldest first, each with the fact that tells of it. */
export function historyOf(proposal: Proposal, t: TFunction): readonly Moment[] {
  const proposed: Moment = {
    key: 'proposed',
    at: proposal.proposedAt,
    words: t('detail.proposedBy', { who: whoOf(proposal.author, proposal.proposer, t) }),
    source: proposal.source,
    tone: 'plain',
  }
  const votes = [...proposal.votes.nodes].reverse().map((vote) => voteOf(vote, t))
  const ends =
    proposal.kind === 'MOTION' ? [...decidedOf(proposal, t), ...executedOf(proposal, t)] : proposal.steps.map((step) => momentOf(step, t))
  return [proposed, ...[...votes, ...ends].sort(inOrder)]
}

/** In the order of the chain: by block, and by event within it. */
function inOrder(a: Moment, b: Moment): number {
  return a.source.block - b.source.block || eventOf(a) - eventOf(b)
}

function eventOf({ source }: Moment): number {
  return Number(/\/e(\d+)\//.exec(source.fact)?.[1] ?? 0)
}

function voteOf({ key, at, choice, voter, member, source }: Vote, t: TFunction): Moment {
  const words = t('detail.votedBy', { who: whoOf(member, voter, t), choice: t(`detail.choiceName.${choice}`) })
  return { key, at, words, source, tone: tones[choice] }
}

function momentOf({ kind, at, source, decision, next, error, member }: Step, t: TFunction): Moment {
  const base = { key: source.fact, at, source }
  if (kind === 'EXECUTED') return { ...base, words: resultWords(error, t), tone: error === null ? 'good' : 'bad' }
  if (kind === 'CANCELLED') return { ...base, words: t('proposal.step.CANCELLED', { who: whoOf(member, null, t) }), tone: 'plain' }
  if (kind === 'DECIDED' && decision !== null) {
    return { ...base, words: t('proposal.step.DECIDED', { decision: decisionWords(decision, next, t) }), tone: toneOf(decision) }
  }
  return { ...base, words: t(`proposal.step.${kind}`, { decision: t('common.unknown') }), tone: 'plain' }
}

function resultWords(error: string | null, t: TFunction): string {
  return t('detail.executed', { result: error ?? t('detail.succeeded') })
}

function decidedOf({ decidedAt, decidedSource, status }: Proposal, t: TFunction): readonly Moment[] {
  if (decidedAt === null || decidedSource === null) return []
  const outcome = status === 'EXECUTED' || status === 'FAILED' ? 'APPROVED' : status
  const words = t('detail.decidedAs', { status: t(`motion.statusName.${outcome}`) })
  return [{ key: 'decided', at: decidedAt, words, source: decidedSource, tone: outcome === 'APPROVED' ? 'good' : 'bad' }]
}

function executedOf({ execution }: Proposal, t: TFunction): readonly Moment[] {
  if (execution === null) return []
  const { at, source, succeeded, error } = execution
  return [
    {
      key: 'executed',
      at,
      words: resultWords(succeeded ? null : (error ?? t('fresh.noReason')), t),
      source,
      tone: succeeded ? 'good' : 'bad',
    },
  ]
}
