import type { TFunction } from 'i18next'
import type { AfterApproval, Decision } from './proposal.graphql.js'

/** "Approved, on to execution". */
export function decisionWords(decision: Decision, next: AfterApproval | null, t: TFunction): string {
  const words = t(`proposal.decisionName.${decision}`)
  return next === null ? words : t('proposal.decisionNext', { decision: words, next: t(`proposal.nextName.${next}`) })
}

/** How a decision looks; an end that nobody voted for is neither good nor bad. */
export function toneOf(decision: Decision): 'good' | 'bad' | 'plain' {
  if (decision === 'APPROVED') return 'good'
  return decision === 'REJECTED' || decision === 'SLASHED' || decision === 'VETOED' ? 'bad' : 'plain'
}
