import type { TFunction } from 'i18next'
import { shortAddress } from '../../format/name.js'
import type { Source } from '../../graphql/shapes.js'
import type { Proposal } from './proposal.graphql.js'

export interface Moment {
  readonly key: string
  readonly at: string
  readonly words: string
  readonly source: Source
  readonly tone: 'plain' | 'aye' | 'nay' | 'good' | 'bad'
}

/** Everything that happened to a motion, oldest first, each with the fact that tells of it. */
export function historyOf(proposal: Proposal, t: TFunction): readonly Moment[] {
  const who = shortAddress(proposal.proposer.address)
  const proposed: Moment = {
    key: 'proposed',
    at: proposal.proposedAt,
    words: t('detail.proposedBy', { who }),
    source: proposal.source,
    tone: 'plain',
  }
  const votes = proposal.votes.nodes.map(({ key, at, choice, voter, source }): Moment => {
    const words = t('detail.votedBy', { who: shortAddress(voter.address), choice: t(`detail.choiceName.${choice}`) })
    return { key, at, words, source, tone: choice === 'AYE' ? 'aye' : 'nay' }
  })
  return [proposed, ...votes.reverse(), ...decidedOf(proposal, t), ...executedOf(proposal, t)]
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
  const words = t('detail.executed', { result: succeeded ? t('detail.succeeded') : (error ?? t('fresh.noReason')) })
  return [{ key: 'executed', at, words, source, tone: succeeded ? 'good' : 'bad' }]
}
